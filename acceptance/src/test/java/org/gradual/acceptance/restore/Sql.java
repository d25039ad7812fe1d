package org.gradual.acceptance.restore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Questions to a database whose answers are words. */
final class Sql {
  private Sql() {}

  /** The first column of every row. */
  static List<String> list(Connection connection, String query) throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      var answers = new ArrayList<String>();
      while (row.next()) {
        answers.add(row.getString(1));
      }
      return answers;
    }
  }

  /** The first column of the only row. */
  static String text(Connection connection, String query) throws SQLException {
    return list(connection, query).getFirst();
  }

  static void run(Connection connection, String statement) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
