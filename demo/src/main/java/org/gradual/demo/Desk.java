package org.gradual.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a therapist does: enrols patients, writes plans, reads charts, clears alerts. */
final class Desk {
  private static final Duration CATALOGUE_LIMIT = Duration.ofSeconds(20);

  private final Api api;

  Desk(URI tracking, String token) {
    this.api = new Api(tracking, token);
  }

  /** The therapist's patient with this subject, if there is one among the first 200. */
  Optional<JsonNode> patient(String subject) {
    JsonNode caseload = api.get("/patients?limit=200").value().path("items");
    return Json.list(caseload).stream()
        .filter(it -> it.path("subject").asText().equals(subject))
        .findFirst();
  }

  JsonNode enrol(JsonNode patient) {
    return api.post("/patients", patient).value();
  }

  /**
   * Writes a patient's first plan. Waits for exercises that have not come from the catalog yet, as
   * happens in the seconds after the services' first start.
   */
  JsonNode prescribe(String patient, JsonNode plan, LocalDate startsOn) {
    ObjectNode body = plan.deepCopy();
    body.put("startsOn", startsOn.toString());
    Instant deadline = Instant.now().plus(CATALOGUE_LIMIT);
    Answer answer;
    do {
      answer = api.put(path(patient, "plan"), body, "If-None-Match", "*");
    } while (answer.isProblem("unknown-exercise") && Instant.now().isBefore(deadline));
    return answer.value();
  }

  /** The plan; empty when none was written yet. */
  Optional<JsonNode> plan(String patient) {
    Answer answer = api.get(path(patient, "plan"));
    return answer.status() == 404 ? Optional.empty() : Optional.of(answer.value());
  }

  /** The newest 200 decisions, newest first. */
  List<JsonNode> decisions(String patient) {
    return items(path(patient, "decisions?limit=200"));
  }

  /** The newest 200 alerts, open and cleared. */
  List<JsonNode> alerts(String patient) {
    return items(path(patient, "alerts?limit=200"));
  }

  /** The newest 200 sessions, newest first. */
  List<JsonNode> sessions(String patient) {
    return items(path(patient, "sessions?limit=200"));
  }

  JsonNode clear(String patient, String alert, String note) {
    JsonNode body = Json.object().put("note", note);
    return api.post(path(patient, "alerts/" + alert + "/clear"), body).value();
  }

  private List<JsonNode> items(String path) {
    return Json.list(api.get(path).value().path("items"));
  }

  private static String path(String patient, String rest) {
    return "/patients/" + patient + "/" + rest;
  }
}
