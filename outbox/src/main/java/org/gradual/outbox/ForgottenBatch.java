package org.gradual.outbox;

/**
 * Kafka has a batch of the present epoch that the database knows nothing of. So it would give
 * numbers a second time, and readers would take what comes under them for duplicates.
 */
final class ForgottenBatch extends Exception {
  private static final long serialVersionUID = 1;

  ForgottenBatch(long number) {
    super(
        ("Nothing leaves the outbox: Kafka has batch %d of the present epoch, and the database does"
                + " not know of it. It was restored, or a standby was promoted without its last"
                + " commits. Call outbox_rotate_epoch: see Restore in the operating guide")
            .formatted(number));
  }
}
