package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progression.Story.item;

import java.util.List;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a session lists an item twice, whichever was first. */
class WorstTest {

  private static final Dose DOSE = Hold.of(1, 5, 10);
  private static final Done WELL = Done.all(item(Rungs.alone(Rungs.BRIDGE)), DOSE);

  @ParameterizedTest
  @CsvSource({"YES, YES, YES", "YES, UNKNOWN, UNKNOWN", "YES, NO, NO", "UNKNOWN, NO, NO"})
  void takesTheFormThatWasLostFirst(Form one, Form other, Form worst) {
    assertThat(of(WELL.form(one), WELL.form(other)).form()).isEqualTo(worst);
    assertThat(of(WELL.form(other), WELL.form(one)).form()).isEqualTo(worst);
  }

  @Test
  void takesThePoorerSetsAndEitherWordOfHurting() {
    Done poor = WELL.fallingShort(3);
    assertThat(of(WELL, poor).performed()).isEqualTo(poor.reported().performed());
    assertThat(of(poor, WELL).performed()).isEqualTo(poor.reported().performed());
    assertThat(of(WELL, WELL).hurt()).isFalse();
    assertThat(of(WELL, WELL.hurting()).hurt()).isTrue();
    assertThat(of(WELL.hurting(), WELL).hurt()).isTrue();
  }

  @Test
  void takesTheLeastPainBeforeAndTheMostAfterwards() {
    SessionItem worst = of(WELL.before(3).during(2).after(5), WELL.before(1).during(4).after(0));
    assertThat(worst.painBefore()).hasValue(1);
    assertThat(worst.painDuring()).hasValue(4);
    assertThat(worst.painAfter()).hasValue(5);
  }

  private static SessionItem of(Done one, Done other) {
    return Worst.of(List.of(one.reported(), other.reported()), DOSE);
  }
}
