package org.gradual.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Where a use case leaves its events, in the transaction of the facts that they tell. */
@ApplicationScoped
public class Outbox {
  private final AgroalDataSource database;
  private final TransactionSynchronizationRegistry transaction;
  private final OutboxConfig config;
  private final WakeUp wakeUp;
  private final BacklogWatch watch;
  private final Counter refused;

  Outbox(
      AgroalDataSource database,
      TransactionSynchronizationRegistry transaction,
      OutboxConfig config,
      WakeUp wakeUp,
      BacklogWatch watch,
      MeterRegistry registry) {
    this.database = database;
    this.transaction = transaction;
    this.config = config;
    this.wakeUp = wakeUp;
    this.watch = watch;
    this.refused =
        Counter.builder("outbox.refused")
            .description("Transactions that found the outbox full")
            .register(registry);
  }

  /** {@link #append(List)} for one event. */
  public void append(OutboxEvent event) {
    append(List.of(event));
  }

  /**
   * Stores events in the caller's transaction: they are published if it commits, else never. From
   * here to the commit the transaction holds each key's lock; who appends for several keys at once
   * does so in an order of the keys that every writer shares, or risks a deadlock.
   *
   * @throws OutboxFull if {@link OutboxConfig#mostWaiting} events wait already
   * @throws IllegalStateException outside of a transaction
   * @throws IllegalArgumentException for data over {@link OutboxConfig#dataBytes} or a topic that
   *     is not in {@link OutboxConfig#topics}; nothing is stored then
   */
  public void append(List<OutboxEvent> events) {
    if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
      throw new IllegalStateException("an event needs the transaction of its fact");
    }
    if (watch.isFull()) {
      refused.increment();
      throw new OutboxFull(config.mostWaiting());
    }
    events.forEach(this::check);
    try (Connection connection = database.getConnection()) {
      OutboxTable.append(connection, events);
    } catch (SQLException e) {
      throw new IllegalStateException("the outbox can't store events", e);
    }
    wakeAfterCommit();
  }

  private void check(OutboxEvent event) {
    if (!config.topics().containsKey(event.topic())) {
      throw new IllegalArgumentException("not a topic of this service: " + event.topic());
    }
    int size = event.data().getBytes(StandardCharsets.UTF_8).length;
    if (size > config.dataBytes()) {
      throw new IllegalArgumentException(
          "%s has %d bytes, more than %d".formatted(event.type(), size, config.dataBytes()));
    }
  }

  private void wakeAfterCommit() {
    if (transaction.getResource(this) == null) {
      transaction.putResource(this, true);
      transaction.registerInterposedSynchronization(new WakeAfterCommit(wakeUp));
    }
  }

  private record WakeAfterCommit(WakeUp wakeUp) implements Synchronization {
    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        wakeUp.now();
      }
    }
  }
}
