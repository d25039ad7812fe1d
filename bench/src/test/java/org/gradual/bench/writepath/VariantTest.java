package org.gradual.bench.writepath;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VariantTest {

  private static final UUID PATIENT = UUID.fromString("0196a000-0000-7000-8000-000000000000");
  private static final int CHANGES = 3;
  private static final int HISTORY = 2;
  private static final Map<String, Integer> ROWS =
      Map.of("patient", 1, "chart", 1, "session", 3, "decision", 9, "audit", 3, "outbox", 15);

  private static Database database;

  @BeforeAll
  static void start() throws Exception {
    database = Database.start(false);
  }

  @AfterAll
  static void stop() throws Exception {
    database.close();
  }

  @ParameterizedTest
  @EnumSource
  void writesTheRowsThatPlainJdbcWrites(Variant variant) throws SQLException {
    var rows = written(variant);

    assertThat(rows).isEqualTo(written(Variant.PLAIN_JDBC));
    ROWS.forEach((table, count) -> assertThat(rows.get(table)).as(table).hasSize(count));
    assertThat(rows.get("chart")).singleElement().asString().contains("\"version\": 3");
  }

  @ParameterizedTest
  @EnumSource
  void readsTheLatestSessionsBeforeItWrites(Variant variant) throws SQLException {
    written(variant);

    try (var writer = variant.open(database.pool())) {
      var read = writer.write(change(CHANGES), HISTORY);
      assertThat(read)
          .extracting(Change.Session::id, Change.Session::performedAt)
          .containsExactly(
              tuple(change(2).session().id(), change(2).session().performedAt()),
              tuple(change(1).session().id(), change(1).session().performedAt()));
      assertThat(read).allSatisfy(s -> assertThat(s.document()).hasSizeBetween(900, 1150));
    }
  }

  @Test
  void differentChangesLeaveDifferentRows() throws SQLException {
    var before = written(Variant.PLAIN_JDBC);
    try (var writer = Variant.PLAIN_JDBC.open(database.pool())) {
      writer.write(change(CHANGES), HISTORY);
    }
    assertThat(dump()).isNotEqualTo(before);
  }

  private static Map<String, List<String>> written(Variant variant) throws SQLException {
    database.execute("truncate patient, chart, session, decision, audit, outbox");
    database.admit(PATIENT);
    try (var writer = variant.open(database.pool())) {
      for (int n = 0; n < CHANGES; n++) {
        writer.write(change(n), HISTORY);
      }
    }
    return dump();
  }

  private static Change change(long n) {
    return Change.nth(Database.CLINIC, PATIENT, n);
  }

  private static Map<String, List<String>> dump() {
    return ROWS.keySet().stream().collect(toMap(table -> table, VariantTest::rows));
  }

  private static List<String> rows(String table) {
    try {
      return database.rows(table);
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }
}
