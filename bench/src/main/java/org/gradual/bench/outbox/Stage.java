package org.gradual.bench.outbox;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.gradual.contracts.EventSchemas;
import org.gradual.localstack.Database;
import org.gradual.localstack.KafkaBroker;
import org.gradual.localstack.Ports;
import org.gradual.localstack.PostgresServer;
import org.gradual.outbox.OutboxConfig;
import org.gradual.outbox.Relay;
import org.gradual.outbox.WakeUp;

/**
 * A durable PostgreSQL with the tables of tracking-service, an empty Kafka, and the product's
 * relay.
 */
final class Stage implements AutoCloseable {
  static final int CONNECTIONS = 10;

  private static final Map<String, String> SETTINGS =
      Map.of(
          "gradual.outbox.source",
          "/gradual/tracking",
          "gradual.outbox.control-topic",
          "gradual.tracking.outbox.v1",
          "gradual.outbox.topics.\"" + Sessions.TOPIC + "\".partitions",
          "6",
          "gradual.outbox.topics.\"" + Sessions.DECISIONS + "\".partitions",
          "6");

  final AgroalDataSource database;
  final WakeUp wakeUp = new WakeUp();
  private final PostgresServer postgres;
  private final KafkaBroker kafka;
  private final OutboxConfig config;

  private Stage(Path folder) throws SQLException {
    postgres = PostgresServer.kept(folder, Ports.free(), folder.resolve("postgresql.log"));
    kafka = KafkaBroker.throwAway();
    config =
        new SmallRyeConfigBuilder()
            .withMapping(OutboxConfig.class)
            .withConverter(Duration.class, 200, new DurationConverter())
            .withSources(new PropertiesConfigSource(SETTINGS, "bench", 1_000))
            .build()
            .getConfigMapping(OutboxConfig.class);
    migrate();
    database = pool();
  }

  static Stage open() throws IOException, SQLException {
    Logger.getLogger("").setLevel(Level.SEVERE);
    return new Stage(Files.createTempDirectory("gradual-bench-"));
  }

  private void migrate() {
    Flyway.configure()
        .dataSource(
            postgres.jdbcUrl(Database.TRACKING),
            Database.TRACKING.owner(),
            Database.TRACKING.owner())
        .placeholders(Map.of("service_role", Database.TRACKING.service()))
        .load()
        .migrate();
  }

  private AgroalDataSource pool() throws SQLException {
    String role = Database.TRACKING.service();
    return AgroalDataSource.from(
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.maxSize(CONNECTIONS)
                        .connectionFactoryConfiguration(
                            factory ->
                                factory
                                    .jdbcUrl(postgres.jdbcUrl(Database.TRACKING))
                                    .principal(new NamePrincipal(role))
                                    .credential(new SimplePassword(role)))));
  }

  /** A relay as tracking-service runs it, already at work. */
  Relay relay() {
    var schemas = new EventSchemas();
    var relay =
        Relay.of(config, database, connection(), schemas::fault, wakeUp, new SimpleMeterRegistry());
    relay.start();
    return relay;
  }

  Map<String, Object> connection() {
    return Map.of("bootstrap.servers", kafka.bootstrapServers());
  }

  /** The first column of the first row. */
  long number(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement();
        var row = sql.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() {
    database.close();
    kafka.close();
    postgres.close();
  }
}
