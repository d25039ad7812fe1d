package org.gradual.tracking.dose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/**
 * How large the steps are that depend on where a dose stands.
 *
 * @param minutesPercent part of the minutes by which they rise, in percent
 * @param fast whether minutes rise by five instead, as a therapist may choose
 * @param loadPercent part of the load by which it rises, in percent
 * @param incrementKilograms the smallest weight that can be added; absent: loads are not stepped
 */
public record Pace(
    int minutesPercent, boolean fast, int loadPercent, Optional<BigDecimal> incrementKilograms) {

  /** Ten percent of minutes (S-PACE), five of a load (S-ACSM09), no weights at hand. */
  public static final Pace DEFAULT = new Pace(10, false, 5, Optional.empty());

  static final Row LOAD =
      new Row(
          "B5.LOAD",
          "A load rises by 5 %, rounded down to the weights at hand but by one weight at least, and"
              + " never by more than 10 %: where one weight is more, repetitions come first.",
          "S-ACSM09",
          Grade.A);

  /** No load rises by more than this, whatever the weights at hand (S-ACSM09). */
  private static final int LOAD_PERCENT_MAX = 10;

  /** No step of minutes is longer than this: the seed's wording is cautious (L110). */
  private static final int MINUTES_MAX = 2;

  /** Where the therapist wants it fast (S-SHN). */
  private static final int MINUTES_FAST = 5;

  /** Minutes of one step up: the percentage rounded down, at least one and at most two; or five. */
  public int minutesMore(int minutes) {
    return fast ? MINUTES_FAST : Math.clamp(minutes * minutesPercent / 100, 1, MINUTES_MAX);
  }

  /** Minutes of one step down of a dose off the way: the percentage rounded down, at least one. */
  public int minutesLess(int minutes) {
    return Math.max(1, minutes * minutesPercent / 100);
  }

  /**
   * Hundredths of a kilogram of one step up: the percentage rounded down to the weights at hand, at
   * least one weight; empty where that is more than ten percent, because repetitions come first
   * then (double progression), and where there is no room for a weight.
   *
   * @param room how much the load may rise at most
   */
  public OptionalInt loadMore(int hundredths, int room) {
    return increment().stream()
        .map(it -> it * Math.min(room / it, Math.max(1, hundredths * loadPercent / 100 / it)))
        .filter(more -> more > 0 && more * 100L <= (long) hundredths * LOAD_PERCENT_MAX)
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
