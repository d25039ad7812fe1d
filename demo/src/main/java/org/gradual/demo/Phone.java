package org.gradual.demo;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What a patient's phone does: asks what is due, reports the morning, sends what was done. */
final class Phone {
  private final Api api;
  private final String patient;

  Phone(URI tracking, String token, String patient) {
    this.api = new Api(tracking, token);
    this.patient = patient;
  }

  JsonNode checkIn(LocalDate day, int pain) {
    JsonNode body = Json.object().put("pain", pain);
    return api.put(path("check-ins/" + day), body).value();
  }

  /** The body of a session done as the day's agenda asks. */
  JsonNode fill(Step.Session session, LocalDate day, OffsetDateTime performedAt) {
    JsonNode agenda = api.get(path("agenda?date=" + day)).value().path("items");
    ObjectNode body = Json.object().put("performedAt", ISO_OFFSET_DATE_TIME.format(performedAt));
    var items = body.putArray("items");
    for (Exertion exertion : session.exertions()) {
      items.add(exertion.doing(due(agenda, exertion.exercise())));
    }
    return body;
  }

  /** The body of what was done beside the plan: it names no item. */
  JsonNode errand(OffsetDateTime performedAt) {
    ObjectNode body = Json.object().put("performedAt", ISO_OFFSET_DATE_TIME.format(performedAt));
    var items = body.putArray("items");
    var walk = items.addObject().put("exercise", "walking");
    walk.putArray("performed").addObject().put("minutes", 10);
    var raises = items.addObject().put("exercise", "heel-raise");
    raises.putArray("performed").addObject().put("reps", 10);
    return body;
  }

  private static JsonNode due(JsonNode agenda, String exercise) {
    return Json.list(agenda).stream()
        .filter(it -> it.path("exercise").asText().equals(exercise) && it.has("dose"))
        .findFirst()
        .orElseThrow(() -> new Unexpected("The agenda has no dose of " + exercise));
  }

  Answer send(UUID session, JsonNode body) {
    return api.put(path("sessions/" + session), body);
  }

  private String path(String rest) {
    return "/patients/" + patient + "/" + rest;
  }
}
