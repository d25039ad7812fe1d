package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.gradual.tracking.dose.Rung;

/** What the chart was told of exercises. */
record Notices(List<Notice> notices) {

  /**
   * Whether a pinned exercise was retired by a time. The newest revision counts, whichever was told
   * last.
   */
  boolean isRetired(Rung pinned, Instant at) {
    return notices.stream()
        .filter(it -> it.exercise().equals(pinned.slug()) && !it.at().isAfter(at))
        .filter(it -> it.revision() > pinned.revision())
        .max(Comparator.comparing(Notice::revision))
        .filter(Notice::isRetirement)
        .isPresent();
  }
}
