package org.gradual.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/** One thread that carries events to Kafka whenever this instance has the lease. Never gives up. */
public final class Relay {
  /** Names this process in the lease. */
  static final String INSTANCE = ManagementFactory.getRuntimeMXBean().getName();

  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final String CUT_OFF =
      "Events wait in the outbox: the relay is cut off, and tries again";
  private static final Duration GRACE = Duration.ofSeconds(3);

  private final Lease lease;
  private final Term term;
  private final WakeUp wakeUp;
  private final RelayMetrics metrics;
  private final Duration standBy;
  private final Pause backOff;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread = Thread.ofVirtual().name("outbox-relay").unstarted(this::run);
  private String told;

  Relay(OutboxConfig config, Lease lease, Term term, WakeUp wakeUp, RelayMetrics metrics) {
    this.lease = lease;
    this.term = term;
    this.wakeUp = wakeUp;
    this.metrics = metrics;
    this.standBy = config.standBy();
    this.backOff = new Pause(config.shortestBackOff(), config.longestBackOff());
  }

  /**
   * The relay of one instance.
   *
   * @param kafka where Kafka is and how it wants to be spoken to
   * @param check asked of each event before it is sent
   */
  public static Relay of(
      OutboxConfig config,
      AgroalDataSource database,
      Map<String, Object> kafka,
      EventCheck check,
      WakeUp wakeUp,
      MeterRegistry registry) {
    var clients = new KafkaClients(kafka, config.patience());
    var names = new TopicNames(config);
    var table = new OutboxTable(database);
    var metrics = new RelayMetrics(registry);
    var term =
        new Term(
            config,
            table,
            new Parking(table, check, metrics),
            new Topics(clients, config, names),
            fence -> new Publisher(clients, config, names, fence),
            wakeUp,
            metrics);
    return new Relay(config, new Lease(database, config.lease(), INSTANCE), term, wakeUp, metrics);
  }

  /** Begins to relay, or to stand by. Returns at once, whether Kafka answers or not. */
  public void start() {
    thread.start();
  }

  /** Finishes the batch at hand and leaves the lease to another instance. */
  public void stop() {
    stop.countDown();
    wakeUp.now();
    try {
      if (!thread.join(GRACE)) {
        thread.interrupt();
        thread.join(GRACE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!stopped()) {
      try {
        if (mayRelay()) {
          term.run(lease.fence(), this::mayRelay, this::recovered);
        } else {
          pause(standBy);
        }
      } catch (Exception e) {
        failed(e);
      }
    }
    Thread.interrupted(); // stop() may have been impatient; the lease is still to be released
    metrics.leading(false);
    release();
  }

  private boolean stopped() {
    return stop.getCount() == 0;
  }

  private boolean mayRelay() throws SQLException {
    boolean leading = !stopped() && lease.hold();
    metrics.leading(leading);
    return leading;
  }

  private void failed(Exception failure) {
    if (stopped()) {
      return;
    }
    metrics.leading(false);
    metrics.failed(failure.getClass().getSimpleName());
    if (Publisher.isFenced(failure)) {
      LOG.warn("Another instance has taken over at Kafka; this one stands by");
      metrics.fenced();
      release();
    } else if (failure instanceof ForgottenBatch) {
      tell(Level.ERROR, failure.getMessage(), null);
    } else {
      tell(Level.WARN, CUT_OFF, failure);
    }
    pause(backOff.next());
  }

  /** What lasts is told once. */
  private void tell(Level level, String trouble, Exception failure) {
    if (!trouble.equals(told)) {
      told = trouble;
      LOG.log(level, trouble, failure);
    }
  }

  private void recovered() {
    backOff.reset();
    if (told != null) {
      told = null;
      LOG.info("Events leave the outbox again");
    }
  }

  private void release() {
    try {
      lease.release();
    } catch (SQLException e) {
      LOG.warn("The lease of the relay could not be released; it ends by itself", e);
    }
  }

  private void pause(Duration duration) {
    try {
      stop.await(duration.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      LOG.debug("Paused no longer: the relay is being stopped", e);
    }
  }
}
