package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.stories.Doses.hold;
import static org.gradual.stories.Performance.all;
import static org.gradual.stories.PlanDraft.Item.bridge;
import static org.gradual.stories.PlanDraft.monitored;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may see and change a chart. */
public abstract class AccessStories extends Stories {
  private static final JsonNode FIVE = hold(1, 5, 10);
  private static final List<String> READ_BY_BOTH =
      List.of("", "/plan", "/agenda", "/sessions", "/check-ins", "/decisions");

  private final String subject = "pat-" + UUID.randomUUID();

  private ChartStory own() {
    return patient(Map.of("subject", subject)).withPlan(monitored(bridge(FIVE)));
  }

  @Test
  void letsPatientsTellTheirOwnSessionsAndMornings() {
    var chart = own();
    var hermine = stage().as(subject, CLINIC, "patient");
    assertThat(hermine.get("/me").hasStatus(200).at("/patient").textValue()).isEqualTo(chart.id());
    hermine.put(chart.path() + "/check-ins/" + day(0), Map.of("pain", 1)).hasStatus(201);
    var session = new RecordedSession(chart, UUID.randomUUID().toString(), hoursAgo(3));
    var told =
        hermine.put(session.path(), SessionOf.body(chart, hoursAgo(3), all(FIVE))).hasStatus(201);
    assertThat(told.at("/recordedBy").textValue()).isEqualTo(subject);
    chart.publication().expectSession(told);
    for (var part : READ_BY_BOTH) {
      hermine.get(chart.path() + part).hasStatus(200);
    }
    assertThat(hermine.get("/patients").hasStatus(200).list("/items")).hasSize(1);
  }

  @Test
  void keepsATherapistsWorkFromPatients() {
    var chart = own();
    var hermine = stage().as(subject, CLINIC, "patient");
    hermine.putNew(chart.path() + "/plan", "{}").isProblem(403, "forbidden");
    hermine.get(chart.path() + "/alerts").isProblem(403, "forbidden");
    hermine
        .post(chart.path() + "/alerts/" + UUID.randomUUID() + "/clear", Map.of("note", "x"))
        .isProblem(403, "forbidden");
    hermine
        .post(chart.path() + "/decisions/" + UUID.randomUUID() + "/approve", "{}")
        .isProblem(403, "forbidden");
  }

  @Test
  void hidesAChartFromEverybodyElse() {
    var chart = own();
    var session = chart.at(hoursAgo(3)).did(all(FIVE));
    for (var stranger :
        List.of(
            stage().as("bert", CLINIC, "therapist"),
            stage().as("somebody", CLINIC, "patient"),
            stage().as("anna", "another-clinic", "therapist"),
            stage().as(subject, "another-clinic", "patient"))) {
      for (var part : READ_BY_BOTH) {
        stranger.get(chart.path() + part).isProblem(404, "not-found");
      }
      stranger.get(session.path()).isProblem(404, "not-found");
      stranger
          .put(session.path(), SessionOf.body(chart, hoursAgo(3), all(FIVE).painDuring(9)))
          .isProblem(404, "not-found");
      stranger.delete(session.path()).isProblem(404, "not-found");
    }
  }

  @Test
  void showsAnAdminNoChart() {
    var chart = own();
    var admin = stage().as("boss", CLINIC, "admin");
    for (var part : List.of("/plan", "/agenda", "/sessions", "/check-ins", "/decisions")) {
      admin.get(chart.path() + part).isProblem(403, "forbidden");
    }
  }

  @Test
  void handsCareOverToAnotherTherapist() {
    var chart = own();
    var bert = stage().as("bert", CLINIC, "therapist");
    bert.get(chart.path() + "/plan").isProblem(404, "not-found");
    var team = chart.path() + "/therapists/";
    Answer.of(chart.therapist().request().put(team + "bert")).hasStatus(204);
    bert.get(chart.path() + "/plan").hasStatus(200);
    Answer.of(bert.request().delete(team + "bert")).hasStatus(204);
    bert.get(chart.path() + "/plan").isProblem(404, "not-found");
    chart.therapist().delete(team + "anna").isProblem(409, "last-therapist");
  }
}
