package org.gradual.tracking.catalogue;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Tells the operator of records that are set aside: one line for what came at once, and metrics.
 */
@ApplicationScoped
class SetAsideAlarm {
  private static final Logger LOG = Logger.getLogger(SetAsideAlarm.class);

  private final MeterRegistry metrics;
  private final AtomicInteger waiting = new AtomicInteger();

  SetAsideAlarm(MeterRegistry metrics) {
    this.metrics = metrics;
    Gauge.builder("catalogue.set.aside.records", waiting, AtomicInteger::get)
        .description("Records of the catalog's topic that cannot be read and wait for an operator")
        .register(metrics);
  }

  /** Of these each was met for the first time, by whichever instance. */
  void raise(List<SetAside> records) {
    for (var record : records) {
      metrics
          .counter("catalogue.records.skipped", "reason", record.why().reason().name())
          .increment();
    }
    if (!records.isEmpty()) {
      LOG.warnf(
          "set aside %d record(s) of the catalog's topic, see table catalogue_set_aside; the first is %s",
          records.size(), records.getFirst());
    }
  }

  void waiting(int records) {
    waiting.set(records);
  }

  int waiting() {
    return waiting.get();
  }
}
