package org.gradual.tracking.progression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * On which days of a plan's week an item is due. The week begins on the weekday of the plan's first
 * day. [design]
 */
public final class DueDays {
  private static final int WEEK = 7;

  /** Spread so that rest days lie between strength days where the number allows it (S-ACSM09). */
  private static final List<Set<Integer>> DAYS =
      List.of(
          Set.of(0),
          Set.of(0, 3),
          Set.of(0, 2, 4),
          Set.of(0, 2, 4, 6),
          Set.of(0, 1, 2, 4, 5),
          Set.of(0, 1, 2, 3, 4, 5),
          Set.of(0, 1, 2, 3, 4, 5, 6));

  private DueDays() {}

  /**
   * Whether a day is one of those of the plan's weeks; none is before the first.
   *
   * @param daysPerWeek 1..7
   */
  public static boolean isDue(LocalDate startsOn, LocalDate day, int daysPerWeek) {
    long since = ChronoUnit.DAYS.between(startsOn, day);
    return since >= 0 && DAYS.get(daysPerWeek - 1).contains((int) (since % WEEK));
  }
}
