package org.gradual.outbox;

import java.time.Instant;
import java.util.List;

/**
 * A row of the outbox that waits for the relay.
 *
 * @param extensions name and value in turn
 */
record StoredEvent(
    Receipt receipt,
    String topic,
    String key,
    long sequence,
    String type,
    List<String> extensions,
    String data,
    Instant appendedAt,
    String epoch) {}
