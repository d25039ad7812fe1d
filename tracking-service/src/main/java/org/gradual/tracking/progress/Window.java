package org.gradual.tracking.progress;

import java.time.LocalDate;

/** Days on end, both ends included. */
record Window(LocalDate from, LocalDate to) {

  boolean has(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** With so many days more on either side. */
  Window widened(int before, int after) {
    return new Window(from.minusDays(before), to.plusDays(after));
  }
}
