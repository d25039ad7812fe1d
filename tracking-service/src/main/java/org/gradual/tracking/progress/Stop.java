package org.gradual.tracking.progress;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gradual.tracking.progression.AlertKind;

/**
 * A time in which an item, or the whole plan, was not to be done.
 *
 * @param item empty: the plan was halted
 * @param until when a therapist cleared it, exclusive; empty: it lasts
 */
record Stop(AlertKind kind, Optional<UUID> item, Instant from, Optional<Instant> until) {

  boolean holds(UUID stopped, Instant at) {
    return item.map(stopped::equals).orElse(true)
        && !from.isAfter(at)
        && until.map(at::isBefore).orElse(true);
  }

  /** Whether how a session went stopped an item. */
  boolean isOfASession() {
    return item.isPresent() && kind != AlertKind.CONTRAINDICATED;
  }
}
