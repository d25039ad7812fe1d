package org.gradual.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Map;

/** Runs the relay for as long as the service runs. */
@Singleton
class RelayLifecycle {
  private final Relay relay;
  private final BacklogWatch watch;

  RelayLifecycle(
      OutboxConfig config,
      AgroalDataSource database,
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      Instance<EventCheck> check,
      WakeUp wakeUp,
      BacklogWatch watch,
      MeterRegistry registry) {
    var checked = check.isResolvable() ? check.get() : EventCheck.NONE;
    this.relay = Relay.of(config, database, kafka, checked, wakeUp, registry);
    this.watch = watch;
  }

  void start(@Observes StartupEvent event) {
    watch.start();
    relay.start();
  }

  void stop(@Observes ShutdownEvent event) {
    relay.stop();
    watch.stop();
  }
}
