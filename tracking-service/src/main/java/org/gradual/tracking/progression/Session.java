package org.gradual.tracking.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A session as it now stands, after its corrections; withdrawn ones are not facts any more.
 *
 * @param receivedAt when what stands now was received; a correction that changes nothing that the
 *     rules see keeps the earlier time
 * @param localDay calendar day of {@code performedAt} in the patient's zone, fixed when the session
 *     was first received
 */
public record Session(
    UUID id, Instant performedAt, Instant receivedAt, LocalDate localDay, List<SessionItem> items) {

  public Session {
    items = List.copyOf(items);
  }
}
