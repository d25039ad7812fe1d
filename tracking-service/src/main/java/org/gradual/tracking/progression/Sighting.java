package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a therapist is told because it is so now, and for as long as it is.
 *
 * @param item absent: it concerns the patient
 * @param at the time of the facts from which it is told; it may be yet to come
 * @param receivedAt when all that it rests on was known: a clearing covers only what was
 */
record Sighting(
    AlertKind kind,
    Severity severity,
    Optional<UUID> item,
    Instant at,
    Instant receivedAt,
    String detail) {

  /** Of the plan item, as urgent as its kind. */
  static Sighting of(AlertKind kind, UUID item, Instant at, Instant receivedAt, String detail) {
    return new Sighting(kind, kind.severity(), Optional.of(item), at, receivedAt, detail);
  }

  List<Reason> reasons() {
    return List.of(kind.code().because(detail));
  }
}
