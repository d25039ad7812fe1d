package org.gradual.tracking.progression;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The weeks in which a dose rose, since it last came down or the exercise had a rest.
 *
 * @param weeks how many
 * @param lastBegan first day of the last of them; absent: none yet
 */
record Ascent(int weeks, Optional<LocalDate> lastBegan) {

  static final Ascent NONE = new Ascent(0, Optional.empty());

  private static final int DAYS = 7;

  /** A week begins with a rise; what rises again within it makes no other week of it. */
  Ascent roseOn(LocalDate day) {
    return lastBegan.filter(first -> day.isBefore(first.plusDays(DAYS))).isPresent()
        ? this
        : new Ascent(weeks + 1, Optional.of(day));
  }
}
