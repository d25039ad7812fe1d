package org.gradual.tracking.progression;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** What was done in one set; a number that was not reported is absent. */
public record PerformedSet(
    OptionalInt reps,
    OptionalInt holdSeconds,
    OptionalInt minutes,
    Optional<BigDecimal> loadKilograms) {

  /** A set of repetitions without a load. */
  public static PerformedSet ofReps(int reps) {
    return new PerformedSet(
        OptionalInt.of(reps), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
  }

  /** A set of holds without a load. */
  public static PerformedSet ofHolds(int reps, int holdSeconds) {
    return new PerformedSet(
        OptionalInt.of(reps), OptionalInt.of(holdSeconds), OptionalInt.empty(), Optional.empty());
  }

  /** Minutes of walking and the like. */
  public static PerformedSet ofMinutes(int minutes) {
    return new PerformedSet(
        OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(minutes), Optional.empty());
  }
}
