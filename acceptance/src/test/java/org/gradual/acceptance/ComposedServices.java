package org.gradual.acceptance;

import java.util.HashMap;
import java.util.Map;
import org.gradual.localstack.Ports;
import org.gradual.localstack.PostgresServer;
import org.gradual.localstack.QuietLogs;
import org.gradual.localstack.Readiness;

/**
 * The packaged services with the environment that {@code docker-compose.yml} gives them, in the
 * production profile; only host names and ports are those of this machine.
 */
final class ComposedServices implements AutoCloseable {
  private final String issuer;
  private final PostgresServer postgres;
  private final KafkaNode kafka;
  private final ServiceNode catalog;
  private final ServiceNode tracking;

  private ComposedServices(String issuer) {
    QuietLogs.hush();
    this.issuer = issuer;
    postgres = PostgresServer.throwAway();
    kafka = new KafkaNode();
    catalog = new ServiceNode("catalog-service", environment("catalog-service"));
    tracking = new ServiceNode("tracking-service", environment("tracking-service"));
  }

  /**
   * Both are ready and tracking knows the catalog.
   *
   * @param issuer stands in for the realm of Keycloak
   */
  static ComposedServices start(String issuer) {
    var services = new ComposedServices(issuer);
    services.catalog.launch();
    services.tracking.launch();
    services.catalog.awaitReady();
    services.tracking.awaitReady();
    Readiness.awaitCatalogue(services.tracking.process());
    return services;
  }

  private Map<String, String> environment(String service) {
    var environment = new HashMap<>(ComposeFile.read().environment(service));
    environment.replaceAll((name, value) -> onThisMachine(value));
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(Ports.free()));
    return environment;
  }

  private String onThisMachine(String value) {
    return value
        .replace("postgres:5432", "127.0.0.1:" + postgres.port())
        .replace("kafka:9092", kafka.bootstrapServers())
        .replace("http://keycloak:8080/realms/gradual", issuer);
  }

  String catalog() {
    return catalog.url();
  }

  String tracking() {
    return tracking.url();
  }

  @Override
  public void close() {
    tracking.stop();
    catalog.stop();
    kafka.close();
    postgres.close();
  }
}
