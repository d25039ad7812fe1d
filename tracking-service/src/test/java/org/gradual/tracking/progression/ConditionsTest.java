package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gradual.tracking.progression.Story.at;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionsTest {

  private static final Diagnosis NONE = new Diagnosis(1, at(0), Set.of());
  private static final Diagnosis OSTEO = new Diagnosis(4, at(5), Set.of("OSTEO"));
  private static final Diagnosis DISC = new Diagnosis(5, at(9), Set.of("DISC"));
  private static final Conditions CONDITIONS = new Conditions(List.of(DISC, NONE, OSTEO));

  @Test
  void countTheFirstRecordFromTheBeginningOfTime() {
    assertThat(new Conditions(List.of(OSTEO)).at(Instant.MIN)).containsExactly("OSTEO");
    assertThat(Conditions.always(Set.of("DISC")).at(Instant.MIN)).containsExactly("DISC");
    assertThat(Conditions.NONE.at(at(0))).isEmpty();
  }

  @Test
  void countALaterRecordFromItsVeryRecordingUntilTheNext() {
    assertThat(CONDITIONS.at(at(5).minusNanos(1))).isEmpty();
    assertThat(CONDITIONS.at(at(5))).containsExactly("OSTEO");
    assertThat(CONDITIONS.at(at(9).minusNanos(1))).containsExactly("OSTEO");
    assertThat(CONDITIONS.at(at(9))).containsExactly("DISC");
    assertThat(CONDITIONS.at(at(1000))).containsExactly("DISC");
  }

  @Test
  void tellWhatARecordAdds() {
    assertThat(CONDITIONS.addedBy(NONE)).isEmpty();
    assertThat(CONDITIONS.addedBy(OSTEO)).containsExactly("OSTEO");
    assertThat(CONDITIONS.addedBy(DISC)).containsExactly("DISC");
    assertThat(CONDITIONS.later()).containsExactly(OSTEO, DISC);
  }

  @Test
  void believeTheLaterRevisionWhereClocksDiffer() {
    Diagnosis early = new Diagnosis(6, at(8), Set.of());
    assertThat(new Conditions(List.of(OSTEO, DISC, early)).at(at(9))).isEmpty();
  }

  @Test
  void areKnownTheDayAfterTheyWereRecorded() {
    assertThat(CONDITIONS.before(at(5)).diagnoses()).containsExactly(NONE);
    assertThat(CONDITIONS.before(at(5).plusNanos(1)).diagnoses()).containsExactly(NONE, OSTEO);
    assertThat(CONDITIONS.before(Instant.MIN).diagnoses()).containsExactly(NONE);
  }

  @Test
  void needAFirstRecord() {
    assertThatThrownBy(() -> new Conditions(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
