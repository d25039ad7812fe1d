package org.gradual.tracking.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A recorded session.
 *
 * @param localDay the patient's calendar day of it, fixed when it was first received
 * @param items as sent, `prescribed` filled
 * @param decisions of this session, the newest of each item; absent in lists and events
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionView(
    UUID id,
    UUID patient,
    int revision,
    OffsetDateTime performedAt,
    Instant receivedAt,
    LocalDate localDay,
    List<SessionBody.Item> items,
    String note,
    String recordedBy,
    List<DecisionView> decisions) {

  public SessionView withoutNote() {
    return new SessionView(
        id,
        patient,
        revision,
        performedAt,
        receivedAt,
        localDay,
        items,
        null,
        recordedBy,
        decisions);
  }
}
