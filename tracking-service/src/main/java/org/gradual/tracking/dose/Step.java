package org.gradual.tracking.dose;

import java.util.Arrays;
import java.util.Optional;
import org.gradual.tracking.basis.Row;

/**
 * One of the steps that a record of the catalog lists, in the order in which a dose climbs them.
 *
 * <p>The increments are the smallest that the schemes of the catalog know (one repetition, five
 * seconds of a long hold...); they are always allowed, even where they exceed ten percent.
 */
public enum Step {
  REPS_1("reps+1", Dimension.REPS, 1),
  REPS_10("reps+10", Dimension.REPS, 10),
  SETS_1("sets+1", Dimension.SETS, 1),
  HOLD_SECONDS_1("holdSeconds+1", Dimension.HOLD_SECONDS, 1),
  HOLD_SECONDS_5("holdSeconds+5", Dimension.HOLD_SECONDS, 5),
  /** Increment by percent: see {@link Pace#minutesMore}. */
  MINUTES("minutes", Dimension.MINUTES, 0),
  DAYS_PER_WEEK_1("daysPerWeek+1", Dimension.DAYS_PER_WEEK, 1),
  STEP_HEIGHT_5("stepHeightCentimetres+5", Dimension.STEP_HEIGHT, 5),
  /** Increment by the weights at hand: see {@link Pace#loadMore}. */
  LOAD("load", Dimension.LOAD, 0),
  /** The next exercise of the ladder: no number of this dose moves. */
  VARIANT("variant", null, 0);

  static final Row SMALLEST_INCREMENT =
      Row.design(
          "B5.SMALLEST_INCREMENT",
          "One unit (a repetition, a second, a minute, 5 s of a long hold) is always allowed, even"
              + " where it is more than a tenth.");

  private final String wireName;
  private final Optional<Dimension> dimension;
  private final int increment;

  Step(String wireName, Dimension dimension, int increment) {
    this.wireName = wireName;
    this.dimension = Optional.ofNullable(dimension);
    this.increment = increment;
  }

  /** The step of this name; empty where there is none. */
  public static Optional<Step> of(String wireName) {
    return Arrays.stream(values()).filter(it -> it.wireName.equals(wireName)).findFirst();
  }

  /** Name of the step in a record of the catalog. */
  public String wireName() {
    return wireName;
  }

  /** The number that moves; empty for {@link #VARIANT}. */
  public Optional<Dimension> dimension() {
    return dimension;
  }

  int increment() {
    return increment;
  }
}
