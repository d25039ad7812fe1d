package org.gradual.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.util.Map;

/** Runs the relay for as long as the service runs. */
@Singleton
class RelayLifecycle {
  private final Relay relay;

  RelayLifecycle(
      OutboxConfig config,
      AgroalDataSource database,
      @Identifier("default-kafka-broker") Map<String, Object> connection,
      TopicNames names,
      WakeUp wakeUp,
      MeterRegistry registry) {
    var kafka = new KafkaClients(connection);
    var table = new OutboxTable(database);
    var metrics = new RelayMetrics(registry);
    var owner = ManagementFactory.getRuntimeMXBean().getName();
    var lease = new Lease(database, config.lease(), owner);
    var topics = new Topics(kafka, config, names);
    var term =
        new Term(
            config,
            table,
            topics,
            fence -> new Publisher(kafka, config, names, fence),
            wakeUp,
            metrics);
    relay = new Relay(config, lease, term, table, wakeUp, metrics);
  }

  void start(@Observes StartupEvent event) {
    relay.start();
  }

  void stop(@Observes ShutdownEvent event) {
    relay.stop();
  }
}
