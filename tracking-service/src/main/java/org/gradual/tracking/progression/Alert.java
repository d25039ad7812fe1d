package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something that a therapist must see; one of its kind and item is open at a time.
 *
 * @param item absent: it concerns the patient
 * @param ordinal counts this kind and item from 1, by the clearings between them
 * @param raisedAt time of the first fact that raised it
 * @param lastAt time of the latest
 * @param count how many facts raised it
 * @param clearedAt absent: open
 */
public record Alert(
    AlertKind kind,
    Severity severity,
    Optional<UUID> item,
    int ordinal,
    Instant raisedAt,
    Instant lastAt,
    int count,
    List<Reason> reasons,
    Optional<Instant> clearedAt) {

  private static final int REASONS_MAX = 20;

  public Alert {
    reasons = List.copyOf(reasons);
  }

  /** What makes it the same alert in two folds. */
  public String key() {
    return kind + "/" + item.map(UUID::toString).orElse("") + "/" + ordinal;
  }

  /** Whether no clearing covers it. */
  public boolean isOpen() {
    return clearedAt.isEmpty();
  }

  /** The same alert raised again, as urgent as the worse: each reason once, the first first. */
  Alert with(Alert later) {
    return new Alert(
        kind,
        Collections.max(List.of(severity, later.severity)),
        item,
        ordinal,
        raisedAt,
        later.lastAt,
        count + later.count,
        Stream.of(this, later)
            .flatMap(it -> it.reasons.stream())
            .distinct()
            .limit(REASONS_MAX)
            .toList(),
        clearedAt);
  }
}
