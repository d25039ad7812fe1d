package org.gradual.tracking.store;

import java.time.Instant;
import java.time.LocalDate;
import org.gradual.tracking.wire.CheckInBody;

/** One revision of a check-in. */
public record CheckInRow(
    LocalDate day, int revision, Instant receivedAt, String recordedBy, CheckInBody body) {}
