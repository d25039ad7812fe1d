package org.gradual.tracking.progression;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A lighter week, though nothing is wrong.
 *
 * @param until first day of the whole dose
 */
record Deload(LocalDate until) implements Easing {
  private static final int DAYS = 7;
  private static final int PERCENT = 60;

  static Deload from(LocalDate day) {
    return new Deload(day.plusDays(DAYS));
  }

  @Override
  public ReasonCode code() {
    return ReasonCode.DELOAD;
  }

  @Override
  public int percentOn(LocalDate day) {
    return PERCENT;
  }

  @Override
  public boolean isOverOn(LocalDate day) {
    return !day.isBefore(until);
  }

  @Override
  public Optional<LocalDate> changesAfter(LocalDate day) {
    return Optional.of(until).filter(day::isBefore);
  }
}
