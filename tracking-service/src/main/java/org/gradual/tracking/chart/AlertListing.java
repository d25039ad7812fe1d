package org.gradual.tracking.chart;

import java.util.Optional;
import org.gradual.foundation.paging.Paging;

/** A list of a patient's alerts. */
public record AlertListing(Optional<Status> status, Paging paging) {
  public enum Status {
    OPEN,
    CLEARED
  }
}
