package org.gradual.tracking.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gradual.foundation.identity.Caller;
import org.gradual.localstack.TrackingStack;
import org.gradual.stories.Stories;
import org.gradual.stories.Voice;
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
      var id = enrolled(anna);
      door.write(ANNA, id, "test", tx -> write(tx, id));
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

  /** As the database plans it for any values. */
  private String plan(String sql) {
    var explained = new StringBuilder("explain (generic_plan) ");
    var parts = sql.split("\\?", -1);
    for (int i = 0; i < parts.length; i++) {
      explained.append(i == 0 ? "" : "$" + i).append(parts[i]);
    }
    return door.read(
        ANNA, patient, "test", tx -> String.join("\n", rows(tx, explained.toString())));
  }

  private static List<String> rows(Tx tx, String sql) {
    try (var statement = tx.connection().createStatement();
        var rows = statement.executeQuery(sql)) {
      var lines = new ArrayList<String>();
      while (rows.next()) {
        lines.add(rows.getString(1));
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

  private static UUID enrolled(Voice anna) {
    var patient =
        anna.post(
                "/patients",
                """
                {"displayName":"Y. Ears","birthDate":"1970-01-31","timeZone":"Europe/Vienna"}""")
            .hasStatus(201)
            .at("/id")
            .textValue();
    anna.putNew(
            "/patients/" + patient + "/plan",
            """
            {"startsOn":"%s","daysPerWeek":3,"painPolicy":"PAIN_MONITORED",
             "items":[{"exercise":"bridge"},{"exercise":"plank"},{"exercise":"bird-dog"}]}
            """
                .formatted(TODAY.minusDays(DAYS)))
        .hasStatus(201);
    return UUID.fromString(patient);
  }

  private static Object write(Tx tx, UUID patient) {
    try (var statement = tx.connection().createStatement()) {
      for (var sql : ThreeYears.of(CLINIC, patient, DAYS)) {
        statement.execute(sql);
      }
      return null;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
