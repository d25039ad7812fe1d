package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One fact that raised an alert.
 *
 * @param receivedAt when it was received: no earlier clearing covers it
 * @param ordinal the clearings of its kind and item before the one that covers it, plus one
 * @param clearing covers it; absent: none does
 */
record Raising(
    AlertKind kind,
    Severity severity,
    Optional<UUID> item,
    Instant at,
    Instant receivedAt,
    List<Reason> reasons,
    int ordinal,
    Optional<Clearing> clearing) {

  Raising {
    reasons = List.copyOf(reasons);
  }

  /** When a clearing ended it, exclusive; absent: it has not ended. */
  Optional<Instant> until() {
    return clearing.map(it -> it.at().isAfter(at) ? it.at() : at);
  }

  boolean hasEndedBy(Instant time) {
    return clearing.isPresent() && !until().orElseThrow().isAfter(time);
  }

  /** Whether this one adds nothing to the earlier one but that it happened again. */
  boolean repeats(Raising earlier) {
    return kind == earlier.kind
        && severity == earlier.severity
        && ordinal == earlier.ordinal
        && item.equals(earlier.item)
        && (kind.effect() != AlertKind.Effect.HALTS_PLAN || reasons.equals(earlier.reasons))
        && !at.isBefore(earlier.at);
  }

  /** The alert of this fact alone. */
  Alert alert() {
    return new Alert(kind, severity, item, ordinal, at, at, 1, reasons, clearing.map(Clearing::at));
  }
}
