package org.gradual.tracking.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gradual.localstack.TrackingStack;
import org.gradual.stories.ChartStory;
import org.gradual.stories.Doses;
import org.gradual.stories.Performance;
import org.gradual.stories.PlanDraft;
import org.gradual.stories.Stage;
import org.gradual.stories.Stories;
import org.junit.jupiter.api.Test;

/**
 * A patient of whom nothing is heard, as the calendar finds out. No plan can be written down in the
 * past over HTTP, so the database is told that these were. A story's last session, by which it is
 * known that all has been told, ends what silence there was.
 */
@QuarkusTest
@WithTestResource(TrackingStack.class)
class SilenceStoriesTest extends Stories {
  private static final JsonNode FIVE = Doses.hold(1, 5, 10);

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String database;

  @ConfigProperty(name = "quarkus.flyway.username")
  String owner;

  @ConfigProperty(name = "quarkus.flyway.password")
  String password;

  @Override
  protected Stage stage() {
    return ServiceAlone.stage();
  }

  @Test
  void isNoticedByTheCalendarAloneAndIsOverWhenThePatientIsBack() throws SQLException {
    var chart = longPlanned();
    chart.at(hoursAgo(49).plusSeconds(3)).did(Performance.all(FIVE));
    assertThat(chart.alerts()).isEmpty();
    var noticed = chart.eventually(chart::alerts, found -> !found.isEmpty()).getFirst();
    assertThat(noticed.get("kind").textValue()).isEqualTo("INACTIVE");
    assertThat(noticed.get("severity").textValue()).isEqualTo("LOW");
    assertThat(noticed.get("status").textValue()).isEqualTo("OPEN");
    assertThat(noticed.at("/reasons/0/source").textValue()).isEqualTo("S-MB");

    chart.at(hoursAgo(0)).did(Performance.all(FIVE));
    var over = chart.alert("INACTIVE");
    assertThat(over.get("status").textValue()).isEqualTo("CLEARED");
    assertThat(over.get("clearedBy").textValue()).isEqualTo("gradual");
    assertThat(over.get("note").textValue()).isEqualTo("What this alert told of is over.");
    chart.tellsAlerts("alert-raised", "alert-cleared");
  }

  @Test
  void isToldAgainWhenItHasLastedFourteenDays() throws SQLException {
    var chart = longPlanned();
    chart.at(hoursAgo(14 * 24).plusSeconds(3)).did(Performance.all(FIVE));
    assertThat(chart.openAlert().get("severity").textValue()).isEqualTo("LOW");
    var grown =
        chart.eventually(chart::openAlert, it -> it.get("severity").textValue().equals("HIGH"));
    assertThat(grown.get("count").intValue()).isEqualTo(2);
    assertThat(grown.get("reasons")).hasSize(2);
    chart.tellsAlerts("alert-raised", "alert-raised", "alert-cleared");
  }

  @Test
  void isAnotherAlertTheNextTime() throws SQLException {
    var chart = longPlanned();
    chart.at(hoursAgo(100)).did(Performance.all(FIVE));
    var first = chart.openAlert();
    var back = chart.at(hoursAgo(1)).did(Performance.all(FIVE));
    assertThat(chart.alert("INACTIVE").get("status").textValue()).isEqualTo("CLEARED");
    back.withdraw().hasStatus(204);
    assertThat(chart.openAlert().get("id")).isNotEqualTo(first.get("id"));
    assertThat(chart.alerts()).hasSize(2);
    chart.tellsAlerts("alert-raised", "alert-cleared", "alert-raised", "alert-cleared");
  }

  @Test
  void isCountedFromTheDayOnWhichThePlanWasWrittenDown() {
    var chart = planned();
    chart.at(hoursAgo(100)).did(Performance.all(FIVE));
    assertThat(chart.alerts()).isEmpty();
  }

  private ChartStory planned() {
    return patient().withPlan(PlanDraft.monitored(PlanDraft.Item.bridge(FIVE)));
  }

  private ChartStory longPlanned() throws SQLException {
    var chart = planned();
    try (var connection = DriverManager.getConnection(database, owner, password);
        var backdate =
            connection.prepareStatement(
                "update plan_revision set recorded_at = recorded_at - interval '60 days' where patient = ?")) {
      backdate.setObject(1, UUID.fromString(chart.id()));
      assertThat(List.of(backdate.executeUpdate())).containsExactly(1);
    }
    return chart;
  }
}
