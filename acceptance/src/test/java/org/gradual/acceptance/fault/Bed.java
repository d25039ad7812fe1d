package org.gradual.acceptance.fault;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gradual.acceptance.ServiceNode;
import org.gradual.localstack.Database;
import org.gradual.localstack.Issuer;
import org.gradual.localstack.Ports;
import org.gradual.localstack.QuietLogs;
import org.gradual.localstack.Readiness;
import org.gradual.localstack.SigningKey;
import org.gradual.localstack.StackAddresses;
import org.gradual.localstack.Tokens;

/**
 * Two tracking-services and a catalog-service over one PostgreSQL and one Kafka, all in processes
 * of their own. Each tracking-service reaches both servers by links of its own; the catalog-service
 * and the tests reach them directly.
 */
final class Bed implements AutoCloseable {
  private final SigningKey key = SigningKey.generate("faults");
  private final Map<String, String> settings;
  private final PostgresNode postgres = new PostgresNode();
  private final Issuer issuer = Issuer.start(0, key);
  private final BrokerProcess kafka;
  private final ServiceNode catalog;
  private final List<Instance> instances;

  private Bed(Random random, Map<String, String> settings) {
    this.settings = settings;
    int doorA = Ports.free();
    int doorB = Ports.free();
    var linkA = new FaultyLink(doorA, random);
    var linkB = new FaultyLink(doorB, random);
    kafka = new BrokerProcess(Map.of(doorA, linkA.port(), doorB, linkB.port()));
    catalog =
        new ServiceNode(
            "catalog-service",
            Logs.PREFIX + "catalog",
            environment(Database.CATALOG, postgres.port(), kafka.bootstrapServers()));
    instances = List.of(instance("A", linkA, random), instance("B", linkB, random));
  }

  /** Everything is ready, and both tracking-services know the catalog. */
  static Bed start(Random random, Map<String, String> settings) {
    QuietLogs.hush();
    Logs.forget();
    var bed = new Bed(random, settings);
    try {
      bed.begin();
    } catch (RuntimeException e) {
      bed.close();
      throw e;
    }
    return bed;
  }

  private void begin() {
    kafka.launch();
    catalog.launch();
    instances.forEach(instance -> instance.node().launch());
    kafka.awaitReady();
    catalog.awaitReady();
    awaitReady();
    instances.forEach(instance -> Readiness.awaitCatalogue(instance.node().process()));
  }

  private Instance instance(String name, FaultyLink toKafka, Random random) {
    var toPostgres = new FaultyLink(postgres.port(), random);
    Map<String, String> environment =
        environment(Database.TRACKING, toPostgres.port(), "127.0.0.1:" + toKafka.port());
    var node = new ServiceNode("tracking-service", Logs.PREFIX + "tracking-" + name, environment);
    var address = URI.create("http://127.0.0.1:" + environment.get("QUARKUS_HTTP_PORT"));
    return new Instance(name, node, address, toPostgres, toKafka);
  }

  /** The environment of a service on this bed. */
  Map<String, String> environment(Database database, int postgresPort, String bootstrapServers) {
    var environment =
        new HashMap<>(
            StackAddresses.of(postgresPort, bootstrapServers, issuer.url(), key)
                .environment(database));
    environment.put("QUARKUS_PROFILE", "local");
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_SHUTDOWN_DELAY", "1s"); // what a balancer needs to look elsewhere
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(Ports.free()));
    environment.putAll(settings);
    return environment;
  }

  /** Returns when both tracking-services say that they are ready. */
  void awaitReady() {
    instances.forEach(instance -> instance.node().awaitReady());
  }

  PostgresNode postgres() {
    return postgres;
  }

  BrokerProcess kafka() {
    return kafka;
  }

  ServiceNode catalog() {
    return catalog;
  }

  List<Instance> instances() {
    return instances;
  }

  Tokens tokens() {
    return new Tokens(issuer.url(), key);
  }

  @Override
  public void close() {
    instances.forEach(Instance::close);
    catalog.stop();
    issuer.close();
    kafka.close();
    postgres.close();
  }
}
