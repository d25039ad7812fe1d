package org.gradual.catalog.programme;

import org.gradual.catalog.exercise.ExerciseType;
import org.gradual.catalog.exercise.Phase;

/**
 * What a body in pain is spared in its first plan: gentle before advanced until it is better (seed,
 * line 88, SQ3 and SR8), strengthening once the pain subsides (line 88, SQ4), low-impact endurance
 * for mild to moderate pain (line 106, SR13). The numbers in which it is put are our own choice.
 */
final class PainLimits {
  static final int MODERATE_FROM = 4;
  static final int SEVERE_FROM = 7;

  private static final int SLIGHT_UP_TO = 2;

  private PainLimits() {}

  /** Tiers 4 and 5 are for whoever has mastered what goes before: never in a first plan. */
  static int highestTier(int pain) {
    if (pain >= SEVERE_FROM) {
      return 1;
    }
    return pain > SLIGHT_UP_TO ? 2 : 3;
  }

  static boolean permitsStrength(Part part, int pain) {
    if (part.phase() != Phase.STRENGTH || pain < MODERATE_FROM) {
      return true;
    }
    return part.tier() == 1
        && (pain < SEVERE_FROM || part.done().type() == ExerciseType.MOTOR_CONTROL);
  }

  static boolean permitsEndurance(Part part, int pain) {
    return part.phase() != Phase.AEROBIC || pain < SEVERE_FROM;
  }
}
