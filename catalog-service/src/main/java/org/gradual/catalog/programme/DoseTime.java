package org.gradual.catalog.programme;

import org.gradual.catalog.exercise.Dose;

/**
 * How long a dose takes. Counted in whole hundredths of a minute and rounded up, so that a sum of
 * doses is exact and nobody needs longer than it says.
 */
final class DoseTime {
  static final int A_MINUTE = 100;

  private static final int REPETITION_SECONDS = 4;
  private static final int BETWEEN_HOLDS_SECONDS = 2;
  private static final int BETWEEN_SETS_SECONDS = 30;
  private static final int SECONDS_OF_A_MINUTE = 60;

  private DoseTime() {}

  static int hundredths(Dose dose) {
    return Math.ceilDiv(seconds(dose) * A_MINUTE, SECONDS_OF_A_MINUTE);
  }

  private static int seconds(Dose dose) {
    return switch (dose) {
      case Dose.Repetitions it -> sets(it.sets(), it.reps() * REPETITION_SECONDS, it.perSide());
      case Dose.Hold it ->
          sets(it.sets(), it.reps() * (it.holdSeconds() + BETWEEN_HOLDS_SECONDS), it.perSide());
      case Dose.Duration it -> it.minutes() * SECONDS_OF_A_MINUTE;
    };
  }

  private static int sets(int sets, int secondsOfASet, boolean perSide) {
    return sets * secondsOfASet * (perSide ? 2 : 1) + (sets - 1) * BETWEEN_SETS_SECONDS;
  }
}
