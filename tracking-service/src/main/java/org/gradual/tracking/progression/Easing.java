package org.gradual.tracking.progression;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why an item is done with less than its prescription for a while: a flare-up, time off, or a week
 * that is meant to be lighter. The prescription itself stays, and with every step back to it the
 * part grows.
 *
 * <p>A value: each step gives the next one, or none when the whole dose is reached.
 */
sealed interface Easing permits FlareEasing, TimeOffEasing, Easing.Dated {

  /** Percent by which a part grows from one step to the next. */
  int STEP = 10;

  int WHOLE = 100;

  /** The reason that decisions give meanwhile. */
  ReasonCode code();

  /** Part of the prescription on a day, in percent. */
  int percentOn(LocalDate day);

  /** Whether nothing is left of it on a day. */
  default boolean isOverOn(LocalDate day) {
    return false;
  }

  /** What becomes of it when a session of the item's family is done. */
  default Optional<Easing> resumedOn(LocalDate day) {
    return Optional.of(this);
  }

  /**
   * What becomes of it when a whole session of the item has settled.
   *
   * @param day of the morning report
   */
  default Optional<Easing> settledOn(LocalDate day) {
    return Optional.of(this);
  }

  /** The next day on which the calendar alone changes it. */
  default Optional<LocalDate> changesAfter(LocalDate day) {
    return Optional.empty();
  }

  /** One that the calendar ends by itself. */
  sealed interface Dated extends Easing permits Deload, FlareEasing.Locked {

    /** The first day on which nothing is left of it. */
    LocalDate until();

    @Override
    default boolean isOverOn(LocalDate day) {
      return !day.isBefore(until());
    }

    @Override
    default Optional<LocalDate> changesAfter(LocalDate day) {
      return Optional.of(until()).filter(day::isBefore);
    }
  }
}
