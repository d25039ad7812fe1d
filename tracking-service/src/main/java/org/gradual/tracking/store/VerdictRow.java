package org.gradual.tracking.store;

import java.time.Instant;
import java.util.UUID;
import org.gradual.tracking.wire.DoseView;

/** A therapist approved or vetoed a proposal. */
public record VerdictRow(
    UUID decision,
    UUID session,
    UUID item,
    DoseView dose,
    boolean approved,
    Instant at,
    String givenBy,
    String note) {}
