package org.gradual.tracking.dose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * So many repetitions in so many sets, with or without a load or a step to climb.
 *
 * @param perSide whether the numbers are for each side of the body
 */
public record Repetitions(
    int sets,
    int reps,
    boolean perSide,
    Optional<BigDecimal> loadKilograms,
    OptionalInt stepHeightCentimetres,
    OptionalInt daysPerWeek,
    Optional<String> variant)
    implements Dose {

  public Repetitions {
    Dimension.SETS.check(sets);
    Dimension.REPS.check(reps);
    loadKilograms = loadKilograms.map(Dimension::checkedLoad);
    Dimension.STEP_HEIGHT.check(stepHeightCentimetres);
    Dimension.DAYS_PER_WEEK.check(daysPerWeek);
  }

  /** Repetitions of the exercise itself, both sides together, with nothing in the hands. */
  public static Repetitions of(int sets, int reps) {
    return new Repetitions(
        sets,
        reps,
        false,
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  @Override
  public OptionalInt number(Dimension dimension) {
    return switch (dimension) {
      case SETS -> OptionalInt.of(sets);
      case REPS -> OptionalInt.of(reps);
      case LOAD -> loadKilograms.stream().mapToInt(Dimension::hundredths).findFirst();
      case STEP_HEIGHT -> stepHeightCentimetres;
      case DAYS_PER_WEEK -> daysPerWeek;
      case HOLD_SECONDS, MINUTES -> OptionalInt.empty();
    };
  }

  @Override
  public Repetitions with(Dimension dimension, int number) {
    int newSets = dimension == Dimension.SETS ? number : sets;
    int newReps = dimension == Dimension.REPS ? number : reps;
    return switch (dimension) {
      case SETS, REPS -> copy(newSets, newReps, loadKilograms, stepHeightCentimetres, daysPerWeek);
      case LOAD ->
          copy(
              sets,
              reps,
              Optional.of(Dimension.kilograms(number)),
              stepHeightCentimetres,
              daysPerWeek);
      case STEP_HEIGHT -> copy(sets, reps, loadKilograms, OptionalInt.of(number), daysPerWeek);
      case DAYS_PER_WEEK ->
          copy(sets, reps, loadKilograms, stepHeightCentimetres, OptionalInt.of(number));
      case HOLD_SECONDS, MINUTES ->
          throw new IllegalArgumentException("repetitions have no " + dimension.member());
    };
  }

  @Override
  public Repetitions withVariant(Optional<String> slug) {
    return new Repetitions(
        sets, reps, perSide, loadKilograms, stepHeightCentimetres, daysPerWeek, slug);
  }

  @Override
  public int volume() {
    return sets * reps;
  }

  private Repetitions copy(
      int newSets, int newReps, Optional<BigDecimal> load, OptionalInt height, OptionalInt days) {
    return new Repetitions(newSets, newReps, perSide, load, height, days, variant);
  }
}
