package org.gradual.bench.writepath;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** One way to write a chart. Every way sends the same statements in the same order. */
interface ChartWriter extends AutoCloseable {

  /**
   * Reads the patient's latest sessions and stores the change, in one transaction that holds the
   * patient's row.
   *
   * @param history how many sessions to read
   * @return the sessions read, the latest first
   */
  List<Change.Session> write(Change change, int history) throws SQLException;

  @Override
  default void close() {}

  /** Commits what the work did on the connection, or undoes it. */
  static <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
    try {
      var result = work.run();
      connection.commit();
      return result;
    } catch (SQLException | RuntimeException failure) {
      connection.rollback();
      throw failure;
    }
  }

  /** Statements of one transaction. */
  interface Work<T> {
    T run() throws SQLException;
  }

  /** Tells the database whose rows this transaction may touch. */
  static void enter(Connection connection, Change change) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "select set_config('gradual.clinic', ?, true), set_config('gradual.subject', ?, true)")) {
      statement.setString(1, change.clinic());
      statement.setString(2, change.audit().subject());
      statement.execute();
    }
  }
}
