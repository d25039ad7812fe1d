package org.gradual.tracking.dose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How large the steps are that depend on where a dose stands.
 *
 * @param minutesPercent part of the minutes by which they rise, in percent
 * @param loadPercent part of the load by which it rises, in percent
 * @param incrementKilograms the smallest weight that can be added; absent: loads are not stepped
 */
public record Pace(int minutesPercent, int loadPercent, Optional<BigDecimal> incrementKilograms) {

  /** Ten percent of minutes (S-PACE), five of a load (S-ACSM09), no weights at hand. */
  public static final Pace DEFAULT = new Pace(10, 5, Optional.empty());

  /** No load rises by more than this, whatever the weights at hand (S-ACSM09). */
  private static final int LOAD_PERCENT_MAX = 10;

  /** No step of minutes is longer than this: the seed's wording is cautious (L110). */
  private static final int MINUTES_MAX = 2;

  /** Minutes of one step up: the percentage rounded down, at least one and at most two. */
  public int minutesMore(int minutes) {
    return Math.max(1, Math.min(MINUTES_MAX, minutes * minutesPercent / 100));
  }

  /** Minutes of one step down of a dose off the way: the percentage rounded down, at least one. */
  public int minutesLess(int minutes) {
    return Math.max(1, minutes * minutesPercent / 100);
  }

  /**
   * Hundredths of a kilogram of one step up: the percentage rounded down to the weights at hand, at
   * least one weight; empty where that is more than ten percent, because repetitions come first
   * then (double progression).
   */
  public OptionalInt loadMore(int hundredths) {
    return increment().stream()
        .map(it -> it * Math.max(1, hundredths * loadPercent / 100 / it))
        .filter(more -> more * 100L <= (long) hundredths * LOAD_PERCENT_MAX)
        .findFirst();
  }

  /** Hundredths of a kilogram of one step down: one weight. */
  public OptionalInt loadLess() {
    return increment();
  }

  private OptionalInt increment() {
    return incrementKilograms.stream().mapToInt(Dimension::hundredths).findFirst();
  }
}
