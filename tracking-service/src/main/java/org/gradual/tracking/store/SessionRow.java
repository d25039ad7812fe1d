package org.gradual.tracking.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gradual.tracking.wire.SessionBody;

/** The newest revision of a session; a withdrawn one is kept and tells nothing any more. */
public record SessionRow(
    UUID session,
    int revision,
    LocalDate localDay,
    Instant receivedAt,
    String recordedBy,
    boolean withdrawn,
    SessionBody body) {

  public Instant performedAt() {
    return body.performedAt().toInstant();
  }
}
