package org.gradual.catalog.exchange;

import static org.gradual.localstack.Database.CATALOG;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import org.gradual.localstack.StackAddresses;

/** A catalog without exercises and drafts, for a while: what there was is put back in the end. */
final class WipedCatalog {
  private static final String REVISION =
      "slug, revision, document, published_at, published_by, listed_from, listed_until";
  private static final String DRAFT = "slug, version, document, changed_at, changed_by";

  private WipedCatalog() {}

  /** Gives what somebody makes of the empty catalog. */
  static <T> T meanwhile(Callable<T> work) throws Exception {
    wipe();
    try {
      return work.call();
    } finally {
      putBack();
    }
  }

  private static void wipe() throws SQLException {
    asOwner(
        "create table kept_revision as select " + REVISION + " from exercise_revision",
        "create table kept_draft as select " + DRAFT + " from exercise_draft",
        "alter table exercise_revision disable trigger user",
        "delete from exercise_revision",
        "delete from exercise_draft",
        "alter table exercise_revision enable trigger user");
  }

  private static void putBack() throws SQLException {
    asOwner(
        "alter table exercise_revision disable trigger user",
        "delete from exercise_revision",
        "delete from exercise_draft",
        insert("exercise_revision", REVISION, "kept_revision"),
        insert("exercise_draft", DRAFT, "kept_draft"),
        "alter table exercise_revision enable trigger user",
        "drop table kept_revision, kept_draft");
  }

  private static String insert(String table, String columns, String kept) {
    return "insert into %s (%s) select %s from %s".formatted(table, columns, columns, kept);
  }

  /** All of it or nothing. */
  private static void asOwner(String... statements) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                StackAddresses.shared().jdbcUrl(CATALOG), CATALOG.owner(), CATALOG.owner());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String sql : statements) {
        statement.execute(sql);
      }
      connection.commit();
    }
  }
}
