package org.gradual.tracking.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.store.StandingDocument.Period;
import org.gradual.tracking.wire.DoseView;
import org.junit.jupiter.api.Test;

class DoseCurveTest {
  /** 5 minutes, from hour 10 on 6, from hour 20 on 7. */
  private final DoseCurve curve =
      new DoseCurve(List.of(since(null, 5), since(10, 6), since(20, 7)));

  @Test
  void holdsADoseFromItsChangeToTheNext() {
    assertThat(
            Stream.of(-1000, 9, 10, 19, 20, 1000).map(hour -> curve.at(hour(hour)).orElseThrow()))
        .containsExactly(minutes(5), minutes(5), minutes(6), minutes(6), minutes(7), minutes(7));
    assertThat(new DoseCurve(List.of()).at(hour(0))).isEmpty();
  }

  @Test
  void tellsWhatHeldAtTheStartAndEveryChangeAfterIt() {
    assertThat(curve.between(hour(5), hour(0), hour(30)))
        .containsExactly(since(5, 5), since(10, 6), since(20, 7));
    assertThat(curve.between(hour(10), hour(0), hour(20))).containsExactly(since(10, 6));
    assertThat(curve.between(hour(9), hour(0), hour(21)))
        .containsExactly(since(9, 5), since(10, 6), since(20, 7));
    assertThat(curve.between(hour(21), hour(0), hour(30))).containsExactly(since(21, 7));
  }

  @Test
  void beginsWithTheItemWhereThatBeganLater() {
    assertThat(curve.between(hour(0), hour(3), hour(15)))
        .containsExactly(since(3, 5), since(10, 6));
    assertThat(curve.between(hour(0), hour(15), hour(15))).isNotEmpty();
    assertThat(new DoseCurve(List.of(since(null, 5))).between(hour(0), hour(15), hour(15)))
        .isEmpty();
  }

  @Test
  void hadBegunBeforeItsFirstDayWhereItChangedBefore() {
    assertThat(curve.between(hour(0), hour(12), hour(15)))
        .containsExactly(since(0, 5), since(10, 6));
  }

  private static Period since(Integer hour, int minutes) {
    return new Period(hour == null ? null : hour(hour), minutes(minutes));
  }

  private static DoseView minutes(int minutes) {
    return DoseView.of(DurationDose.of(minutes));
  }

  private static Instant hour(int hour) {
    return Instant.EPOCH.plusSeconds(3_600L * hour);
  }
}
