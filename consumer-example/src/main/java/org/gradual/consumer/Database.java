package org.gradual.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The consumer's own schema in a PostgreSQL database. */
final class Database {
  private Database() {}

  /** Connects, and makes the tables where they are missing. */
  static Connection open(String jdbcUrl) throws SQLException {
    Connection connection = DriverManager.getConnection(jdbcUrl);
    connection.setAutoCommit(false);
    try (var sql = connection.createStatement()) {
      // Two instances that start at once would both create what is missing.
      sql.execute("select pg_advisory_xact_lock(hashtext('dose_board'))");
      sql.execute(schema());
    }
    connection.commit();
    return connection;
  }

  private static String schema() {
    try (var file = Database.class.getResourceAsStream("board.sql")) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
