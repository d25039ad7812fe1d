package org.gradual.localstack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/** An embedded PostgreSQL 18 with the databases and roles of {@code postgres/roles.sql}. */
public final class PostgresServer implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  /** The superuser comes in unasked, for setting up; everybody else shows a password. */
  private static final String WHO_MAY_CONNECT =
      """
      local all postgres trust
      host  all postgres 127.0.0.1/32 trust
      host  all postgres ::1/128      trust
      local all all scram-sha-256
      host  all all 127.0.0.1/32 scram-sha-256
      host  all all ::1/128      scram-sha-256
      """;

  private final EmbeddedPostgres server;
  private final Path data;
  private final Optional<Path> toDelete;

  private PostgresServer(EmbeddedPostgres server, Path data, Optional<Path> toDelete) {
    this.server = server;
    this.data = data;
    this.toDelete = toDelete;
  }

  /** Starts on a free port with empty databases, which go when the server is closed. */
  public static PostgresServer throwAway() {
    Path folder = Folders.temporary("gradual-postgres");
    Path data = folder.resolve("data");
    return start(
        settings(data, folder.resolve("postgresql.log")).setServerConfig("fsync", "off"),
        data,
        Optional.of(folder));
  }

  /**
   * Starts on a given port with the data of an earlier start, if there was one.
   *
   * @param folder holds the data and the unpacked binaries
   * @param log PostgreSQL's own log, appended to
   */
  public static PostgresServer kept(Path folder, int port, Path log) {
    Path data = folder.resolve("data");
    return start(
        settings(data, log)
            .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
            .setServerConfig("fsync", "on")
            .setPort(port),
        data,
        Optional.empty());
  }

  /**
   * Starts on a given port with the data of an earlier start, if there was one, or of a restored
   * backup; its files survive a power cut.
   *
   * @param data PostgreSQL's data folder
   * @param log PostgreSQL's own log, appended to
   * @param configuration lines of {@code postgresql.conf}, for a data folder that is made now
   */
  public static PostgresServer kept(Path data, int port, Path log, String configuration) {
    return start(
        settings(data, log)
            .setDataDirectoryCustomizer(made -> configure(made, configuration))
            .setServerConfig("fsync", "on")
            .setPort(port),
        data,
        Optional.empty());
  }

  private static EmbeddedPostgres.Builder settings(Path data, Path log) {
    Folders.make(log.getParent());
    var output = ProcessBuilder.Redirect.appendTo(log.toFile());
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setDataDirectoryCustomizer(PostgresServer::closeTheDoor)
        .setPGStartupWait(START_LIMIT)
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setLocaleConfig("locale", "C")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("synchronous_commit", "on")
        .setOutputRedirector(output)
        .setErrorRedirector(output);
  }

  private static PostgresServer start(
      EmbeddedPostgres.Builder settings, Path data, Optional<Path> toDelete) {
    try {
      var postgres = new PostgresServer(settings.start(), data, toDelete);
      postgres.createDatabasesOnce();
      return postgres;
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL does not start", e);
    } catch (SQLException e) {
      throw new IllegalStateException("postgres/roles.sql does not run", e);
    }
  }

  private static void closeTheDoor(File data) {
    try {
      Files.writeString(data.toPath().resolve("pg_hba.conf"), WHO_MAY_CONNECT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void configure(File data, String configuration) {
    closeTheDoor(data);
    try {
      Path file = data.toPath().resolve("postgresql.conf");
      Files.writeString(file, configuration, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void createDatabasesOnce() throws SQLException {
    try (Connection superuser = server.getPostgresDatabase().getConnection();
        Statement sql = superuser.createStatement()) {
      if (!exists(sql, Database.values()[Database.values().length - 1])) {
        for (String statement : RolesSql.statements()) {
          sql.execute(statement);
        }
      }
    }
  }

  private static boolean exists(Statement sql, Database database) throws SQLException {
    String query = "select from pg_database where datname = '" + database.id() + "'";
    try (ResultSet found = sql.executeQuery(query)) {
      return found.next();
    }
  }

  /** The TCP port on 127.0.0.1. */
  public int port() {
    return server.getPort();
  }

  /** The folder of its data, in which {@code postmaster.pid} names its process. */
  public Path data() {
    return data;
  }

  /** The JDBC address of a database, without user and password. */
  public String jdbcUrl(Database database) {
    return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database.id();
  }

  /** A new connection as one of the roles, whose local password is its name. */
  public Connection connect(Database database, String role) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), role, role);
  }

  /**
   * Stops the server, which would outlive this JVM otherwise; open transactions are rolled back.
   */
  @Override
  public void close() {
    try {
      server.close();
      toDelete.ifPresent(Folders::delete);
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL does not stop", e);
    }
  }
}
