package org.gradual.tracking.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.stories.Doses.hold;
import static org.gradual.stories.Doses.minutes;
import static org.gradual.stories.Performance.all;
import static org.gradual.stories.PlanDraft.Item.again;
import static org.gradual.stories.PlanDraft.Item.bridge;
import static org.gradual.stories.PlanDraft.Item.walking;
import static org.gradual.stories.PlanDraft.monitored;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gradual.localstack.Database;
import org.gradual.localstack.StackAddresses;
import org.gradual.localstack.TrackingStack;
import org.gradual.stories.ChartStory;
import org.gradual.stories.Stories;
import org.gradual.tracking.story.ServiceAlone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions and alerts are derived: emptied, their tables fill again with the same. */
@QuarkusTest
@WithTestResource(TrackingStack.class)
class FullFoldTest {
  private static final JsonNode FIVE = hold(1, 5, 10);
  private static final JsonNode SIX = hold(1, 6, 10);
  private static final JsonNode TEN_MINUTES = minutes(10, 3);

  private static final String DECISIONS =
      "select cause, status, kind, session, item, outcome, effective_at,"
          + " document - 'id' - 'decidedAt' - 'supersedes' - 'status'"
          + " from decision where patient = '%s' and living order by cause";
  private static final String OUTCOMES =
      "select cause, status, outcome from decision where patient = '%s' and living order by cause";

  /** What has ended by itself was told in its time, and is not derived again. */
  private static final String ALERTS =
      "select kind, item, ordinal, severity, status, raised_at, last_at, count, reasons,"
          + " cleared_at, cleared_by, note from alert where patient = '%s'"
          + " and cleared_by is distinct from 'gradual'"
          + " order by kind, item, ordinal";

  private final SnapshotLimits limits;
  private ChartStory chart;

  FullFoldTest(SnapshotLimits limits) {
    this.limits = limits;
  }

  @BeforeEach
  void enrol() {
    chart =
        ChartStory.enrol(
            ServiceAlone.stage(),
            "fold-" + UUID.randomUUID(),
            Map.of(
                "displayName", "F.", "birthDate", "1961-05-05", "timeZone", Stories.ZONE.getId()));
  }

  private static LocalDate day(int fromToday) {
    return LocalDate.now(Stories.ZONE).plusDays(fromToday);
  }

  private void well(int day) {
    chart.on(day(day)).nextMorning(1).did(all("bridge", FIVE), all("walking", TEN_MINUTES));
  }

  private JsonNode openAlert(String kind) {
    return chart.alerts().stream()
        .filter(it -> it.get("kind").textValue().equals(kind))
        .filter(it -> it.get("status").textValue().equals("OPEN"))
        .findFirst()
        .orElseThrow();
  }

  /** Two weeks with a refused and an accepted step, a stop and a halt, each of them cleared. */
  private void tell() {
    chart.withPlan(
        monitored(bridge(FIVE).askingTherapist(), walking(TEN_MINUTES).askingTherapist())
            .with("settings", Map.of("maxItemsPerWeek", 2)));
    well(-13);
    well(-9);
    well(-6);
    chart.veto(chart.item("bridge").get("proposal")).hasStatus(200);
    chart.approve(chart.item("walking").get("proposal")).hasStatus(200);
    chart.on(day(-5)).nextMorning(4).did(all("bridge", FIVE).painDuring(4));
    chart.on(day(-4)).did(all("walking", TEN_MINUTES).painDuring(7));
    chart.clear(openAlert("PAIN_CRITICAL"), Map.of("note", "seen")).hasStatus(200);
    chart.checkIn(day(-3), Map.of("fall", true)).hasStatus(201);
    chart.clear(openAlert("FALL"), Map.of("note", "seen")).hasStatus(200);
    chart
        .revisePlan(
            monitored(again(chart.item("bridge")).with("dose", SIX), again(chart.item("walking"))))
        .hasStatus(200);
    chart.on(day(-2)).nextMorning(1).did(all("bridge", SIX));
    chart.at(OffsetDateTime.now(Stories.ZONE).minusHours(2)).did(all("bridge", SIX));
  }

  @Test
  void writesTheSameToTheLastFieldWhenItsTablesWereEmptied() throws SQLException {
    tell();
    var decisions = rows(DECISIONS);
    var alerts = rows(ALERTS);
    var plan = standing();
    assertThat(decisions).hasSizeGreaterThan(10);
    assertThat(alerts).extracting(List::getFirst).contains("FALL", "PAIN_CRITICAL");
    emptyAndRefold();
    assertThat(rows(DECISIONS)).isEqualTo(decisions);
    assertThat(rows(ALERTS)).isEqualTo(alerts);
    assertThat(standing()).isEqualTo(plan);
  }

  /** What the rules saw is written when they decide; what they decided does not depend on when. */
  @Test
  void decidesTheSameWhateverCameLateOrWasTakenBack() throws SQLException {
    tell();
    var withdrawn = chart.on(day(-10)).nextMorning(1).did(all("bridge", FIVE).effort(8));
    var corrected = chart.on(day(-7)).nextMorning(1).did(all("bridge", FIVE));
    corrected.put(all("bridge", FIVE).lastSet(2)).hasStatus(200);
    chart.on(day(-11)).nextMorning(3).did(all("walking", TEN_MINUTES).painDuring(6));
    withdrawn.withdraw().hasStatus(204);
    var outcomes = rows(OUTCOMES);
    emptyAndRefold();
    assertThat(rows(OUTCOMES)).isEqualTo(outcomes);
  }

  /** Each item's dose and state, without the ids of decisions. */
  private List<String> standing() {
    return chart.plan().list("/items").stream()
        .map(it -> "%s %s %s".formatted(it.get("dose"), it.get("state"), it.get("since")))
        .toList();
  }

  /**
   * The owner empties what was derived, the service remembers nothing; then the calendar knocks.
   */
  private void emptyAndRefold() throws SQLException {
    QuarkusMock.installMockForType(new Snapshots(limits), Snapshots.class);
    try (var owner = owner();
        var statement = owner.createStatement()) {
      for (var table : List.of("decision", "alert")) {
        assertThat(
                statement.executeUpdate(
                    "delete from %s where patient = '%s'".formatted(table, chart.id())))
            .isPositive();
      }
      statement.executeUpdate(
          "update chart set next_due_at = now() - interval '1 minute' where patient = '%s'"
              .formatted(chart.id()));
    }
    chart.eventually(chart::decisions, decisions -> !decisions.isEmpty());
  }

  private List<List<String>> rows(String query) throws SQLException {
    try (var owner = owner();
        var statement = owner.createStatement();
        var result = statement.executeQuery(query.formatted(chart.id()))) {
      var rows = new ArrayList<List<String>>();
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        var row = new ArrayList<String>();
        for (int i = 1; i <= columns; i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  private static Connection owner() throws SQLException {
    var database = Database.TRACKING;
    return DriverManager.getConnection(
        StackAddresses.shared().jdbcUrl(database), database.owner(), database.owner());
  }
}
