package org.gradual.tracking.store;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.gradual.tracking.wire.DoseView;

/**
 * A therapist cleared an alert.
 *
 * @param item null for an alert of the patient
 * @param dose at which the item returns, or null
 */
public record ClearingRow(
    UUID clearing,
    String kind,
    UUID item,
    Instant at,
    String clearedBy,
    String note,
    DoseView dose) {

  public boolean clears(String alertKind, UUID alertItem, Instant when) {
    return kind.equals(alertKind) && Objects.equals(item, alertItem) && at.equals(when);
  }
}
