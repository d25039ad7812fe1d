package org.gradual.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The consumer's own schema in a PostgreSQL database.
 *
 * @param connection not in auto-commit mode, and nobody else's
 */
record Database(Connection connection) implements AutoCloseable {

  /** Connects, and makes the tables where they are missing. */
  static Database open(String jdbcUrl) throws SQLException {
    var connection = DriverManager.getConnection(jdbcUrl);
    connection.setAutoCommit(false);
    try (var sql = connection.createStatement()) {
      // Two instances that start at once would both create what is missing.
      sql.execute("select pg_advisory_xact_lock(hashtext('dose_board'))");
      sql.execute(schema());
    }
    connection.commit();
    return new Database(connection);
  }

  private static String schema() {
    try (var file = Database.class.getResourceAsStream("board.sql")) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of rows that it has changed. */
  int update(String sql, Object... arguments) throws SQLException {
    try (var statement = statement(sql, arguments)) {
      return statement.executeUpdate();
    }
  }

  /** What one makes of a row. */
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** The first row, if there is one. */
  <T> Optional<T> first(String sql, Reader<T> reader, Object... arguments) throws SQLException {
    try (var statement = statement(sql, arguments);
        var row = statement.executeQuery()) {
      return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
    }
  }

  private PreparedStatement statement(String sql, Object... arguments) throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }

  void commit() throws SQLException {
    connection.commit();
  }

  void rollback() throws SQLException {
    connection.rollback();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
