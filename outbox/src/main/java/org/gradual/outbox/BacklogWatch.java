package org.gradual.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gradual.outbox.OutboxTable.Backlog;
import org.jboss.logging.Logger;

/**
 * Counts what waits, on every instance for itself: the relay may be another's, or stuck at Kafka,
 * but each has to know when the outbox is full.
 */
@Singleton
class BacklogWatch {
  private static final Logger LOG = Logger.getLogger(BacklogWatch.class);

  /** A large backlog takes long to count: the pauses are at least so many times as long. */
  private static final int RELATIVE_PAUSE = 20;

  private final OutboxTable table;
  private final long mostWaiting;
  private final Duration every;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread = Thread.ofVirtual().name("outbox-watch").unstarted(this::run);
  private volatile Backlog backlog = Backlog.NONE;

  BacklogWatch(OutboxConfig config, AgroalDataSource database, MeterRegistry registry) {
    table = new OutboxTable(database);
    mostWaiting = config.mostWaiting();
    every = config.countEvery();
    Gauge.builder("outbox.rows", () -> backlog.rows())
        .description("Events that wait, parked ones included")
        .register(registry);
    Gauge.builder("outbox.rows.limit", () -> mostWaiting)
        .description("Events that may wait; from there on writers are refused")
        .register(registry);
    Gauge.builder("outbox.oldest.age", () -> backlog.oldestSeconds())
        .description("Of the event that leaves next; parked ones left out")
        .baseUnit("seconds")
        .register(registry);
    Gauge.builder("outbox.blocked.keys", () -> backlog.blockedKeys())
        .description("Keys that wait for an operator")
        .register(registry);
  }

  void start() {
    thread.start();
  }

  void stop() {
    stop.countDown();
  }

  /** What waited a few seconds ago. */
  Backlog backlog() {
    return backlog;
  }

  boolean isFull() {
    return backlog.rows() >= mostWaiting;
  }

  private void run() {
    Duration pause = Duration.ZERO;
    while (!isStoppedWithin(pause)) {
      long begin = System.nanoTime();
      count();
      Duration relative = Duration.ofNanos(System.nanoTime() - begin).multipliedBy(RELATIVE_PAUSE);
      pause = relative.compareTo(every) > 0 ? relative : every;
    }
  }

  private boolean isStoppedWithin(Duration pause) {
    try {
      return stop.await(pause.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  private void count() {
    try {
      boolean wasFull = isFull();
      backlog = table.backlog();
      if (isFull() && !wasFull) {
        LOG.errorf("The outbox is full: %d events wait, and writers are refused", backlog.rows());
      } else if (wasFull && !isFull()) {
        LOG.info("The outbox has room again");
      }
    } catch (Exception e) { // the relay meets the same trouble and speaks of it; this goes on
      LOG.debug("What waits can't be counted; the numbers stay as they were", e);
    }
  }
}
