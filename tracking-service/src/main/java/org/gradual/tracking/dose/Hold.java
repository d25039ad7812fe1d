package org.gradual.tracking.dose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A position held for seconds, so many times in so many sets; one long hold a set has one
 * repetition.
 *
 * @param perSide whether the numbers are for each side of the body
 */
public record Hold(
    int sets,
    int reps,
    int holdSeconds,
    boolean perSide,
    Optional<BigDecimal> loadKilograms,
    OptionalInt daysPerWeek,
    Optional<String> variant)
    implements Dose {

  public Hold {
    Dimension.SETS.check(sets);
    Dimension.REPS.check(reps);
    Dimension.HOLD_SECONDS.check(holdSeconds);
    loadKilograms = loadKilograms.map(Dimension::checkedLoad);
    Dimension.DAYS_PER_WEEK.check(daysPerWeek);
  }

  /** A hold of the exercise itself, both sides together, with nothing in the hands. */
  public static Hold of(int sets, int reps, int holdSeconds) {
    return new Hold(
        sets, reps, holdSeconds, false, Optional.empty(), OptionalInt.empty(), Optional.empty());
  }

  @Override
  public OptionalInt number(Dimension dimension) {
    return switch (dimension) {
      case SETS -> OptionalInt.of(sets);
      case REPS -> OptionalInt.of(reps);
      case HOLD_SECONDS -> OptionalInt.of(holdSeconds);
      case LOAD -> loadKilograms.stream().mapToInt(Dimension::hundredths).findFirst();
      case DAYS_PER_WEEK -> daysPerWeek;
      case STEP_HEIGHT, MINUTES -> OptionalInt.empty();
    };
  }

  @Override
  public Hold with(Dimension dimension, int number) {
    return switch (dimension) {
      case SETS -> copy(number, reps, holdSeconds, loadKilograms, daysPerWeek);
      case REPS -> copy(sets, number, holdSeconds, loadKilograms, daysPerWeek);
      case HOLD_SECONDS -> copy(sets, reps, number, loadKilograms, daysPerWeek);
      case LOAD ->
          copy(sets, reps, holdSeconds, Optional.of(Dimension.kilograms(number)), daysPerWeek);
      case DAYS_PER_WEEK -> copy(sets, reps, holdSeconds, loadKilograms, OptionalInt.of(number));
      case STEP_HEIGHT, MINUTES ->
          throw new IllegalArgumentException("a hold has no " + dimension.member());
    };
  }

  @Override
  public Hold withVariant(Optional<String> slug) {
    return new Hold(sets, reps, holdSeconds, perSide, loadKilograms, daysPerWeek, slug);
  }

  @Override
  public int volume() {
    return sets * reps * holdSeconds;
  }

  private Hold copy(
      int newSets, int newReps, int seconds, Optional<BigDecimal> load, OptionalInt days) {
    return new Hold(newSets, newReps, seconds, perSide, load, days, variant);
  }
}
