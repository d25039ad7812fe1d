package org.gradual.tracking.dose;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How much of an exercise is asked for, with its unit in the name of each number.
 *
 * <p>Equality is clinical: a load of 2.50 kg is one of 2.5 kg. A constructor refuses what is out of
 * the range of its {@link Dimension} with an {@link IllegalArgumentException}.
 */
public sealed interface Dose permits Repetitions, Hold, DurationDose {

  /** Days a week, where the dose itself says so; otherwise the plan does. */
  OptionalInt daysPerWeek();

  /** Slug of the easier or harder exercise that is done instead; absent: the exercise itself. */
  Optional<String> variant();

  /** The number that this dose has in a dimension; empty where it names none. */
  OptionalInt number(Dimension dimension);

  /**
   * This dose with another number in a dimension.
   *
   * @throws IllegalArgumentException where this kind of dose has no such number, or it is out of
   *     range
   */
  Dose with(Dimension dimension, int number);

  /** This dose as one of another exercise of its ladder. */
  Dose withVariant(Optional<String> slug);

  /** Work of one session: sets x reps, x seconds where there is a hold; or minutes. */
  int volume();

  /** Work of a week as far as the dose knows it: the volume, times the days that it names. */
  default int weeklyVolume() {
    return volume() * daysPerWeek().orElse(1);
  }

  /** Whether both count the same things and can be compared number by number. */
  default boolean sameKindAs(Dose other) {
    return getClass() == other.getClass();
  }

  /** Whether no number of this dose is above that of the other; false between kinds. */
  default boolean isNowhereAbove(Dose other) {
    return sameKindAs(other)
        && Arrays.stream(Dimension.values())
            .allMatch(
                it ->
                    number(it).isEmpty()
                        || other.number(it).isEmpty()
                        || number(it).getAsInt() <= other.number(it).getAsInt());
  }
}
