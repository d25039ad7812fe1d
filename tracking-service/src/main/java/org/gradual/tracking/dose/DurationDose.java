package org.gradual.tracking.dose;

import java.util.Optional;
import java.util.OptionalInt;

/** So many minutes of walking, swimming and the like. */
public record DurationDose(int minutes, OptionalInt daysPerWeek, Optional<String> variant)
    implements Dose {

  public DurationDose {
    Dimension.MINUTES.check(minutes);
    Dimension.DAYS_PER_WEEK.check(daysPerWeek);
  }

  /** Minutes of the exercise itself, on the days that the plan says. */
  public static DurationDose of(int minutes) {
    return new DurationDose(minutes, OptionalInt.empty(), Optional.empty());
  }

  /** Minutes of the exercise itself on so many days a week. */
  public static DurationDose of(int minutes, int daysPerWeek) {
    return new DurationDose(minutes, OptionalInt.of(daysPerWeek), Optional.empty());
  }

  @Override
  public OptionalInt number(Dimension dimension) {
    return switch (dimension) {
      case MINUTES -> OptionalInt.of(minutes);
      case DAYS_PER_WEEK -> daysPerWeek;
      case SETS, REPS, HOLD_SECONDS, LOAD, STEP_HEIGHT -> OptionalInt.empty();
    };
  }

  @Override
  public DurationDose with(Dimension dimension, int number) {
    return switch (dimension) {
      case MINUTES -> new DurationDose(number, daysPerWeek, variant);
      case DAYS_PER_WEEK -> new DurationDose(minutes, OptionalInt.of(number), variant);
      case SETS, REPS, HOLD_SECONDS, LOAD, STEP_HEIGHT ->
          throw new IllegalArgumentException("a duration has no " + dimension.member());
    };
  }

  @Override
  public DurationDose withVariant(Optional<String> slug) {
    return new DurationDose(minutes, daysPerWeek, slug);
  }

  @Override
  public int volume() {
    return minutes;
  }
}
