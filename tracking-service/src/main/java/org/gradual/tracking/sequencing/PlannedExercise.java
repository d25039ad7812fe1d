package org.gradual.tracking.sequencing;

import java.util.OptionalInt;
import org.gradual.tracking.catalogue.PublishedExercise;
import org.gradual.tracking.dose.Phase;

/**
 * One item of a plan, as the rules of sequence look at it.
 *
 * @param exercise the item's own
 * @param rung the exercise, or the variant of it that the dose in force names
 * @param minutes as the therapist prescribed them; absent where the dose counts no minutes
 * @param begun whether a session of it was recorded
 */
public record PlannedExercise(
    PublishedExercise exercise, PublishedExercise rung, OptionalInt minutes, boolean begun) {

  /** From this tier on an exercise is none to begin with. */
  private static final int ADVANCED_TIER = 3;

  /** Whether something gentler comes first. */
  public boolean isAdvanced() {
    return rung.tier() >= ADVANCED_TIER;
  }

  String slug() {
    return exercise.slug();
  }

  boolean isIn(Phase phase) {
    return exercise.phase() == phase;
  }

  boolean isOf(String discipline) {
    return exercise.disciplines().contains(discipline);
  }
}
