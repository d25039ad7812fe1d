package org.gradual.tracking.chart;

import java.time.LocalDate;
import java.util.Optional;
import org.gradual.foundation.paging.Paging;

/** A list of what stands on calendar days, both ends included and either open. */
public record Listing(Optional<LocalDate> from, Optional<LocalDate> to, Paging paging) {
  LocalDate first() {
    return from.orElse(null);
  }

  LocalDate last() {
    return to.orElse(null);
  }
}
