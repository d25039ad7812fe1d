package org.gradual.outbox;

import java.util.List;

/**
 * What Kafka committed last.
 *
 * @param epoch of the database that it came from
 * @param number of the batch, counted from 1 by the database
 * @param receipts of its rows
 */
record LastBatch(String epoch, long number, List<Receipt> receipts) {
  /** Nothing was ever published. */
  static final LastBatch NONE = new LastBatch("", 0, List.of());
}
