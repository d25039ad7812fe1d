package org.gradual.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What an operator watches of the relay; what waits for it is the {@link BacklogWatch}'s. */
final class RelayMetrics {
  private final MeterRegistry registry;
  private final Counter published;
  private final Counter recovered;
  private final Counter fenced;
  private final Timer latency;
  private volatile boolean leading;

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
