package org.gradual.tracking.store;

import java.time.Instant;
import java.util.UUID;
import org.gradual.tracking.wire.MeasureBody;

/**
 * The newest revision of a measure.
 *
 * @param receivedAt since when we know the numbers: a correction of words alone does not move it
 */
public record MeasureRow(
    UUID measure, int revision, Instant receivedAt, String recordedBy, MeasureBody body) {}
