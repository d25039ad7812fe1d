package org.gradual.tracking.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradual.foundation.identity.Caller;
import org.gradual.localstack.TrackingStack;
import org.gradual.stories.Stories;
import org.gradual.tracking.store.TransactionDoor;
import org.gradual.tracking.store.Tx;
import org.gradual.tracking.story.ServiceAlone;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A patient of three years among many others: a session every other day, a check-in every day. */
@QuarkusTest
@WithTestResource(TrackingStack.class)
class ThreeYearsTest {
  private static final int DAYS = 1_097;
  private static final String CLINIC = "years-" + UUID.randomUUID().toString().substring(0, 8);
  private static final Caller ANNA = new Caller("anna", Set.of("therapist"), CLINIC, "test");
  private static final LocalDate TODAY = LocalDate.now(Stories.ZONE);
  private static UUID patient;

  @Inject TransactionDoor door;
  @Inject ReadProgress progress;
  @Inject Jdbi jdbi;

  @BeforeEach
  void writesThreeYears() {
    if (patient == null) {
      var anna = ServiceAlone.stage().as("anna", CLINIC, "therapist");
      var id = ThreeYears.enrolled(anna, DAYS);
      door.write(
          ANNA,
          id,
          "test",
          tx -> ThreeYears.of(CLINIC, id, DAYS, TODAY).stream().map(sql -> run(tx, sql)).toList());
      patient = id;
    }
  }

  @Test
  void tellsThreeYearsInOneAnswer() {
    var told = progress.of(ANNA, patient, ThreeYearsTest::threeYears);
    assertThat(told.items()).hasSize(3);
    assertThat(told.items())
        .allSatisfy(
            item -> {
              assertThat(item.sessions()).hasSize((DAYS + 2) / 2);
              assertThat(item.sessions()).extracting("volume").containsOnly(50);
              assertThat(item.doses()).hasSizeGreaterThan(50);
            });
    assertThat(told.pain()).hasSize(DAYS + 1);
    assertThat(told.measures()).hasSize(1);
    assertThat(told.weeks()).hasSize(DAYS / 7 + 1);
  }

  @Test
  void findsEveryRowByAnIndex() {
    var statements = new ArrayList<String>();
    listening(statements, () -> progress.of(ANNA, patient, ThreeYearsTest::lastWeeks));
    assertThat(statements).hasSize(7);
    assertThat(statements)
        .allSatisfy(
            sql -> assertThat(plan(sql)).as(sql).contains("Index").doesNotContain("Seq Scan"));
  }

  @Test
  void wouldSeeAScan() {
    assertThat(plan("select slug from catalogue_exercise where status = ?"))
        .contains("Seq Scan on catalogue_exercise");
  }

  private void listening(List<String> statements, Runnable reading) {
    var config = jdbi.getConfig(SqlStatements.class);
    var before = config.getSqlLogger();
    var reader = Thread.currentThread();
    config.setSqlLogger(
        new SqlLogger() {
          @Override
          public void logBeforeExecution(StatementContext context) {
            if (Thread.currentThread().equals(reader)) {
              statements.add(context.getParsedSql().getSql());
            }
          }
        });
    try {
      reading.run();
    } finally {
      config.setSqlLogger(before);
    }
  }

  /** As the database plans it for whatever values, and as if every table were too large to scan. */
  private String plan(String sql) {
    var parts = sql.split("\\?", -1);
    var numbered =
        IntStream.range(0, parts.length)
            .mapToObj(i -> (i == 0 ? "" : "$" + i) + parts[i])
            .collect(Collectors.joining());
    var nulls = String.join(", ", Collections.nCopies(parts.length - 1, "null"));
    return door.read(
        ANNA,
        patient,
        "test",
        tx -> {
          run(tx, "set local plan_cache_mode = force_generic_plan");
          run(tx, "set local enable_seqscan = off");
          run(tx, "prepare asked as " + numbered);
          var plan = run(tx, "explain execute asked(%s)".formatted(nulls));
          run(tx, "deallocate asked");
          return String.join("\n", plan);
        });
  }

  /** What it says, line by line. */
  private static List<String> run(Tx tx, String sql) {
    var lines = new ArrayList<String>();
    try (var statement = tx.connection().createStatement()) {
      if (statement.execute(sql)) {
        var rows = statement.getResultSet();
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
      }
      return lines;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static ProgressQuery threeYears() {
    return new ProgressQuery(Optional.of(TODAY.minusDays(DAYS)), Optional.empty());
  }

  private static ProgressQuery lastWeeks() {
    return new ProgressQuery(Optional.empty(), Optional.empty());
  }
}
