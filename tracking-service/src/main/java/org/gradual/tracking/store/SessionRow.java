package org.gradual.tracking.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gradual.tracking.wire.DoseView;
import org.gradual.tracking.wire.SessionBody;

/**
 * The newest revision of a session; a withdrawn one is kept and tells nothing any more.
 *
 * @param prescribed by plan item, what the rules prescribed then; only where the phone did not say
 * @param unplanned by exercise, what was known of those that were done beside the plan
 */
public record SessionRow(
    UUID session,
    int revision,
    LocalDate localDay,
    Instant receivedAt,
    String recordedBy,
    boolean withdrawn,
    SessionBody body,
    Map<UUID, DoseView> prescribed,
    Map<String, Unplanned> unplanned) {

  public Instant performedAt() {
    return body.performedAt().toInstant();
  }
}
