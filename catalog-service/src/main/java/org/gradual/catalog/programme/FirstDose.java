package org.gradual.catalog.programme;

import org.gradual.catalog.exercise.Dose;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.exercise.Phase;

/** What somebody begins an exercise with. */
final class FirstDose {
  private FirstDose() {}

  /**
   * The record's start or gentle dose, on no more days than the person has; endurance begins with
   * ten minutes at most (SQ5; seed, line 110).
   */
  static Dose of(Exercise exercise, Person person) {
    Dose given = ofRecord(exercise, person);
    Integer days =
        given.daysPerWeek() == null ? null : Math.min(given.daysPerWeek(), person.daysPerWeek());
    return switch (given) {
      case Dose.Repetitions it ->
          new Dose.Repetitions(
              it.sets(),
              it.reps(),
              it.perSide(),
              it.loadKilograms(),
              it.stepHeightCentimetres(),
              days,
              it.variant());
      case Dose.Hold it ->
          new Dose.Hold(
              it.sets(),
              it.reps(),
              it.holdSeconds(),
              it.perSide(),
              it.loadKilograms(),
              days,
              it.variant());
      case Dose.Duration it -> new Dose.Duration(minutes(exercise, it), days, it.variant());
    };
  }

  static Dose ofRecord(Exercise exercise, Person person) {
    return person.beginsGently() ? exercise.doses().gentle() : exercise.doses().start();
  }

  private static int minutes(Exercise exercise, Dose.Duration given) {
    return exercise.type().phase() == Phase.AEROBIC
        ? Math.min(given.minutes(), SequencingRules.ENDURANCE_UP_TO_MINUTES)
        : given.minutes();
  }
}
