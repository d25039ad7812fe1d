package org.gradual.catalog.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.gradual.catalog.exercise.Dose;
import org.junit.jupiter.api.Test;

class DoseTimeTest {

  @Test
  void aRepetitionTakesFourSeconds() {
    assertThat(DoseTime.hundredths(repetitions(1, 15, false))).isEqualTo(100);
  }

  @Test
  void aHoldTakesTwoSecondsMoreThanItSays() {
    assertThat(DoseTime.hundredths(hold(1, 5, 10, false))).isEqualTo(100);
  }

  @Test
  void eachSideTakesItsTimeButTheRestBetweenSetsComesOnce() {
    assertThat(DoseTime.hundredths(hold(2, 6, 8, true))).isEqualTo(400 + 50);
    assertThat(DoseTime.hundredths(repetitions(3, 15, false))).isEqualTo(300 + 100);
  }

  @Test
  void aDurationTakesItsMinutes() {
    assertThat(DoseTime.hundredths(new Dose.Duration(7, 3, null))).isEqualTo(700);
  }

  @Test
  void aBegunHundredthCountsWhole() {
    assertThat(DoseTime.hundredths(repetitions(1, 1, false))).isEqualTo(7);
  }

  private static Dose repetitions(int sets, int reps, boolean perSide) {
    return new Dose.Repetitions(sets, reps, perSide, null, null, null, null);
  }

  private static Dose hold(int sets, int reps, int seconds, boolean perSide) {
    return new Dose.Hold(sets, reps, seconds, perSide, null, null, null);
  }
}
