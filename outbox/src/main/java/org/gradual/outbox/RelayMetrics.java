package org.gradual.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gradual.outbox.OutboxTable.Backlog;

/** What an operator watches: worth an alert are an old event, a blocked key, a lease nobody has. */
final class RelayMetrics {
  private static final Duration SAMPLE = Duration.ofSeconds(5);

  private final MeterRegistry registry;
  private final Counter published;
  private final Counter recovered;
  private final Counter fenced;
  private final Timer latency;
  private volatile Backlog backlog = Backlog.NONE;
  private volatile boolean leading;
  private long sampledAt = System.nanoTime() - SAMPLE.toNanos();

  RelayMetrics(MeterRegistry registry) {
    this.registry = registry;
    published = counter("outbox.published", "Events that Kafka has committed");
    recovered = counter("outbox.manifest.recovered", "Events found published at a takeover");
    fenced = counter("outbox.fenced", "Times that another instance had taken over at Kafka");
    latency =
        Timer.builder("outbox.publish.latency")
            .description("From the append to Kafka's commit")
            .publishPercentileHistogram()
            .maximumExpectedValue(Duration.ofMinutes(1))
            .register(registry);
    Gauge.builder("outbox.rows", () -> backlog.rows())
        .description("Events that wait, blocked ones left out")
        .register(registry);
    Gauge.builder("outbox.oldest.age", () -> backlog.oldestSeconds())
        .description("Of the events that wait, blocked ones left out")
        .baseUnit("seconds")
        .register(registry);
    Gauge.builder("outbox.blocked.keys", () -> backlog.blockedKeys())
        .description("Keys that wait for an operator")
        .register(registry);
    Gauge.builder("outbox.lease.held", () -> leading ? 1 : 0)
        .description("1 on the instance that relays")
        .register(registry);
  }

  private Counter counter(String name, String description) {
    return Counter.builder(name).description(description).register(registry);
  }

  void leading(boolean leading) {
    this.leading = leading;
  }

  /** Looks at the table every few seconds, not at each call. */
  void sample(OutboxTable table) throws SQLException {
    long now = System.nanoTime();
    if (now - sampledAt >= SAMPLE.toNanos()) {
      sampledAt = now;
      backlog = table.backlog();
    }
  }

  void published(List<StoredEvent> batch) {
    published.increment(batch.size());
    Instant now = Instant.now();
    for (StoredEvent event : batch) {
      Duration waited = Duration.between(event.appendedAt(), now);
      latency.record(waited.isNegative() ? Duration.ZERO : waited);
    }
  }

  void recovered(int events) {
    recovered.increment(events);
  }

  void fenced() {
    fenced.increment();
  }

  void failed(String reason) {
    registry.counter("outbox.failures", "reason", reason).increment();
  }
}
