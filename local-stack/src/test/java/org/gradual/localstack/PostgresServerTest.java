package org.gradual.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostgresServerTest {
  private static final String NOT_ALLOWED = "42501";
  private static final String WRONG_PASSWORD = "28P01";

  private static PostgresServer postgres;

  @BeforeAll
  static void start() {
    postgres = PostgresServer.throwAway();
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @Test
  void isPostgresEighteen() throws SQLException {
    assertThat(asOwner(Database.CATALOG, "show server_version")).startsWith("18.");
  }

  @ParameterizedTest
  @EnumSource
  void ownerCreatesAndServiceGetsOnlyWhatItIsGranted(Database database) throws SQLException {
    try (Connection owner = postgres.connect(database, database.owner());
        Connection service = postgres.connect(database, database.service())) {
      run(owner, "create table chart (id int)");
      assertRefused(service, "select * from chart");
      run(owner, "grant select on chart to " + database.service());
      run(service, "select * from chart");
      assertRefused(service, "delete from chart");
      assertRefused(service, "create table own (id int)");
      assertRefused(service, "create temporary table own (id int)");
      assertRefused(service, "drop table chart");
    }
  }

  @ParameterizedTest
  @EnumSource
  void rolesOfOneDatabaseDoNotSeeTheOther(Database database) {
    Database other = database == Database.CATALOG ? Database.TRACKING : Database.CATALOG;
    assertThatThrownBy(() -> postgres.connect(other, database.service())).satisfies(notAllowed());
    assertThatThrownBy(() -> postgres.connect(other, database.owner())).satisfies(notAllowed());
  }

  @Test
  void passwordIsChecked() {
    String url = postgres.jdbcUrl(Database.TRACKING);
    assertThatThrownBy(() -> DriverManager.getConnection(url, "tracking_service", "guess"))
        .satisfies(e -> assertThat(((SQLException) e).getSQLState()).isEqualTo(WRONG_PASSWORD));
  }

  @Test
  void keepsItsDataWhenAskedTo(@TempDir Path folder) throws SQLException {
    Path log = folder.resolve("postgresql.log");
    try (var first = PostgresServer.kept(folder, Ports.free(), log);
        Connection owner = first.connect(Database.TRACKING, "tracking_owner")) {
      run(owner, "create table kept as select 42 as answer");
      assertThat(read(owner, "show fsync")).isEqualTo("on");
    }
    try (var second = PostgresServer.kept(folder, Ports.free(), log);
        Connection owner = second.connect(Database.TRACKING, "tracking_owner")) {
      assertThat(read(owner, "select answer from kept")).isEqualTo("42");
    }
    assertThat(log).isNotEmptyFile();
  }

  private static String asOwner(Database database, String query) throws SQLException {
    try (Connection owner = postgres.connect(database, database.owner())) {
      return read(owner, query);
    }
  }

  private static String read(Connection connection, String query) throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private static void run(Connection connection, String statement) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  private static void assertRefused(Connection connection, String statement) {
    assertThatThrownBy(() -> run(connection, statement)).satisfies(notAllowed());
  }

  private static Consumer<Throwable> notAllowed() {
    return e -> assertThat(((SQLException) e).getSQLState()).isEqualTo(NOT_ALLOWED);
  }
}
