package org.gradual.tracking.progression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/** When a therapist looks at a plan as a whole: no rule waits for it, and nobody is alerted. */
public final class ReviewDays {

  static final Row PROGRAM_LENGTH =
      new Row(
          "B2.PROGRAM_LENGTH",
          "A plan is reviewed whenever six weeks from its first day are full, the second time at"
              + " the end of a block of twelve, until it is over.",
          "S-AAOS, S-EEX, S-DOSE1",
          Grade.A);

  private static final int DAYS = 42;

  private ReviewDays() {}

  /**
   * The next one, which may be today; empty where the plan is over before.
   *
   * @param endsOn last day of the plan; absent: open
   */
  public static Optional<LocalDate> next(
      LocalDate startsOn, Optional<LocalDate> endsOn, LocalDate today) {
    long full = Math.ceilDiv(ChronoUnit.DAYS.between(startsOn, today), DAYS);
    LocalDate next = startsOn.plusDays(DAYS * Math.max(1, full));
    return Optional.of(next).filter(it -> endsOn.filter(it::isAfter).isEmpty());
  }
}
