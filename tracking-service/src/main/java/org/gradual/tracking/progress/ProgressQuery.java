package org.gradual.tracking.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.gradual.foundation.problem.Refusal;

/**
 * Which days are asked for, both ends included.
 *
 * @param from absent = twelve weeks that end with {@code to}
 * @param to absent = today in the patient's time zone
 */
public record ProgressQuery(Optional<LocalDate> from, Optional<LocalDate> to) {
  /** Twelve weeks. */
  private static final int USUAL_DAYS = 84;

  /** Three years. */
  private static final int MOST_DAYS = 3 * 366;

  /**
   * @throws Refusal 400 for a window that ends before it begins, or is longer than three years
   */
  Window within(LocalDate today) {
    var last = to.orElse(today);
    var first = from.orElseGet(() -> last.minusDays(USUAL_DAYS - 1));
    if (first.isAfter(last)) {
      throw Refusal.invalid("from", "must not be after " + last);
    }
    if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
      throw Refusal.invalid(
          "from", "must not be more than %d days before %s".formatted(MOST_DAYS - 1, last));
    }
    return new Window(first, last);
  }
}
