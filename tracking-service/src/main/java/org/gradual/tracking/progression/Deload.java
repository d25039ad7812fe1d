package org.gradual.tracking.progression;

import java.time.LocalDate;

/**
 * A lighter week, though nothing is wrong.
 *
 * @param until first day of the whole dose
 */
record Deload(LocalDate until) implements Easing.Dated {
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
}
