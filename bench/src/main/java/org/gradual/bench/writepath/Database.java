package org.gradual.bench.writepath;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** An own PostgreSQL with the chart's tables, and the pool that every variant shares. */
final class Database implements AutoCloseable {

  static final int CONNECTIONS = 8;
  static final String CLINIC = "north";

  private final EmbeddedPostgres server;
  private final AgroalDataSource pool;

  private Database(EmbeddedPostgres server, AgroalDataSource pool) {
    this.server = server;
    this.pool = pool;
  }

  /**
   * @param durable whether a commit waits for the disk, as it does in production
   */
  static Database start(boolean durable) throws IOException, SQLException {
    Logger.getLogger("").setLevel(Level.WARNING);
    var flushing = durable ? "on" : "off";
    var server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", flushing)
            .setServerConfig("synchronous_commit", flushing)
            .start();
    var database = new Database(server, pool(server.getJdbcUrl("postgres", "postgres")));
    database.createTables();
    return database;
  }

  private static AgroalDataSource pool(String url) throws SQLException {
    return AgroalDataSource.from(
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.initialSize(CONNECTIONS)
                        .maxSize(CONNECTIONS)
                        .connectionFactoryConfiguration(
                            factory ->
                                factory
                                    .jdbcUrl(url)
                                    .principal(new NamePrincipal("postgres"))
                                    .autoCommit(false))));
  }

  AgroalDataSource pool() {
    return pool;
  }

  private void createTables() throws IOException, SQLException {
    try (var script = Database.class.getResourceAsStream("chart.sql")) {
      execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Admits a patient with an empty chart. */
  void admit(UUID patient) throws SQLException {
    execute("insert into patient values ('%s', '%s')".formatted(CLINIC, patient));
    execute("insert into chart values ('%s', '%s', 0, '{}')".formatted(CLINIC, patient));
  }

  void execute(String sql) throws SQLException {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
      connection.commit();
    }
  }

  /** Every row of a table as JSON, in the order of that text. */
  List<String> rows(String table) throws SQLException {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select to_jsonb(t)::text from %s t order by 1".formatted(table))) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      connection.commit();
      return found;
    }
  }

  @Override
  public void close() throws IOException {
    pool.close();
    server.close();
  }
}
