package org.gradual.acceptance;

import java.util.HashMap;
import java.util.Map;
import org.gradual.localstack.Database;
import org.gradual.localstack.Issuer;
import org.gradual.localstack.Ports;
import org.gradual.localstack.PostgresServer;
import org.gradual.localstack.QuietLogs;
import org.gradual.localstack.Readiness;
import org.gradual.localstack.SigningKey;
import org.gradual.localstack.StackAddresses;
import org.gradual.localstack.Tokens;

/**
 * Both services as they are shipped, on servers of their own, each of which can be stopped and
 * started again. Services log to {@code target/log}.
 */
public final class Installation implements AutoCloseable {
  private static Installation shared;

  private final SigningKey key = SigningKey.generate("acceptance");
  private final PostgresServer postgres;
  private final KafkaNode kafka;
  private final Issuer issuer;
  private final ServiceNode catalog;
  private final ServiceNode tracking;

  private Installation(PostgresServer postgres) {
    QuietLogs.hush();
    this.postgres = postgres;
    kafka = new KafkaNode();
    issuer = Issuer.start(0, key);
    catalog = new ServiceNode("catalog-service", environment(Database.CATALOG));
    tracking = new ServiceNode("tracking-service", environment(Database.TRACKING));
  }

  /** One for all tests that disturb nobody; it ends with the JVM. */
  public static synchronized Installation shared() {
    if (shared == null) {
      shared = start();
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
    }
    return shared;
  }

  /**
   * A new one, for tests that stop parts of it. Both services are ready, tracking knows the
   * catalog.
   */
  public static Installation start() {
    return startOn(PostgresServer.throwAway());
  }

  /** As {@link #start}, on a database server of the caller's, which ends with the installation. */
  public static Installation startOn(PostgresServer postgres) {
    var installation = new Installation(postgres);
    try {
      installation.catalog.launch();
      installation.tracking.launch();
      installation.catalog.awaitReady();
      installation.tracking.awaitReady();
      Readiness.awaitCatalogue(installation.tracking.process());
      return installation;
    } catch (RuntimeException e) {
      installation.close();
      throw e;
    }
  }

  /** {@code local} is the profile of {@code ./dev up}: production refuses the local issuer. */
  private Map<String, String> environment(Database database) {
    var environment = new HashMap<>(addresses().environment(database));
    environment.put("QUARKUS_PROFILE", "local");
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(Ports.free()));
    return environment;
  }

  public ServiceNode catalog() {
    return catalog;
  }

  public ServiceNode tracking() {
    return tracking;
  }

  public KafkaNode kafka() {
    return kafka;
  }

  public Tokens tokens() {
    return new Tokens(issuer.url(), key);
  }

  /** Where the servers are reached. */
  public StackAddresses addresses() {
    return StackAddresses.of(postgres.port(), kafka.bootstrapServers(), issuer.url(), key);
  }

  @Override
  public void close() {
    tracking.stop();
    catalog.stop();
    issuer.close();
    kafka.close();
    postgres.close();
  }
}
