package org.gradual.outbox;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;

/**
 * What the relay does while it has the lease, one batch after the other.
 *
 * <p>A row is deleted after Kafka has committed it, and the next batch begins after the deletion.
 * Any exception ends the term, and the next one learns from Kafka itself what was published. So no
 * failure needs a cure of its own.
 */
final class Term {
  private final OutboxConfig config;
  private final OutboxTable table;
  private final Parking parking;
  private final Topics topics;
  private final LongFunction<Publisher> publishers;
  private final WakeUp wakeUp;
  private final RelayMetrics metrics;
  private final Pause idle;
  private int batchLimit;
  private long batches;

  /**
   * @param publishers makes a publisher for a fence of the lease
   */
  Term(
      OutboxConfig config,
      OutboxTable table,
      Parking parking,
      Topics topics,
      LongFunction<Publisher> publishers,
      WakeUp wakeUp,
      RelayMetrics metrics) {
    this.config = config;
    this.table = table;
    this.parking = parking;
    this.topics = topics;
    this.publishers = publishers;
    this.wakeUp = wakeUp;
    this.metrics = metrics;
    this.idle = new Pause(config.shortestPause(), config.longestPause());
    this.batchLimit = config.batchEvents();
  }

  /**
   * Publishes until told to end.
   *
   * @param mayGoOn asked before every batch
   * @param allIsWell told after every batch, and when there is none
   */
  void run(long fence, Callable<Boolean> mayGoOn, Runnable allIsWell) throws Exception {
    topics.create();
    try (Publisher publisher = publishers.apply(fence)) {
      goOnFrom(publisher.takeOver());
      while (mayGoOn.call()) {
        List<StoredEvent> batch = table.next(batchLimit, config.batchBytes());
        if (batch.isEmpty()) {
          allIsWell.run();
          rest();
        } else {
          publish(publisher, parking.pass(batch));
          allIsWell.run();
        }
      }
    } catch (PoisonedEvent e) {
      parking.park(List.of(e.unfit()));
    }
  }

  private void goOnFrom(LastBatch last) throws SQLException, ForgottenBatch {
    if (table.hasForgotten(last)) {
      throw new ForgottenBatch(last.number());
    }
    metrics.recovered(table.delete(last.number(), last.receipts()));
    batches = table.batches();
  }

  /** After a failure events go one by one: only alone does a poisoned one show for certain. */
  private void publish(Publisher publisher, List<StoredEvent> batch) throws Exception {
    if (batch.isEmpty()) {
      return;
    }
    int limit = batchLimit;
    batchLimit = 1;
    publisher.publish(batches + 1, batch);
    batchLimit = Math.min(2 * limit, config.batchEvents());
    batches++;
    table.delete(batches, batch.stream().map(StoredEvent::receipt).toList());
    metrics.published(batch);
    idle.reset();
  }

  private void rest() throws InterruptedException {
    if (wakeUp.await(idle.next())) {
      idle.reset();
    }
  }
}
