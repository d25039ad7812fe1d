package org.gradual.outbox;

import java.sql.SQLException;

/**
 * So much waits for Kafka that no more may be stored. Nothing was, and the same may be tried again
 * when the relay has caught up. For whoever tells the client, it is a database short of resources.
 */
public final class OutboxFull extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** SQLSTATE {@code configuration_limit_exceeded}. */
  private static final String LIMIT_EXCEEDED = "53400";

  OutboxFull(long mostWaiting) {
    super(
        "%d events wait for Kafka, and gradual.outbox.most-waiting allows no more"
            .formatted(mostWaiting),
        new SQLException("the outbox is full", LIMIT_EXCEEDED),
        false,
        false);
  }
}
