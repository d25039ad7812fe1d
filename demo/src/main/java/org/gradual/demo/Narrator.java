package org.gradual.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Prints the story as it goes and keeps what it printed. */
final class Narrator {
  private final Consumer<String> sink;
  private final List<String> lines = new ArrayList<>();
  private final List<JsonNode> sessions = new ArrayList<>();
  private final List<JsonNode> decisions = new ArrayList<>();
  private final List<JsonNode> alerts = new ArrayList<>();
  private final List<TrackedEvent> events = new ArrayList<>();
  private final Map<String, LocalDate> days = new HashMap<>();

  Narrator(Consumer<String> sink) {
    this.sink = sink;
  }

  void say(String line) {
    lines.add(line);
    sink.accept(line);
  }

  void say(Row row) {
    row.lines().forEach(this::say);
  }

  /**
   * @param remark said after what was done
   */
  void session(JsonNode session, String remark, List<TrackedEvent> arrived) {
    sessions.add(session);
    LocalDate day = LocalDate.parse(session.path("localDay").asText());
    days.put(session.path("id").asText(), day);
    String head = Row.pad(Wording.day(day), 12);
    say(new Row(head, Wording.session(session) + remark, tail(session, arrived)));
  }

  /** The decisions and alerts that a call brought, each with its events. */
  void changes(Changes changes, LocalDate today, List<TrackedEvent> arrived) {
    for (JsonNode decision : changes.decisions()) {
      decisions.add(decision);
      String text = elsewhere(decision, today) + Wording.reasons(decision);
      say(new Row(Wording.head(decision), text, tail(decision, arrived)));
    }
    for (JsonNode alert : changes.alerts()) {
      alerts.add(alert);
      say(new Row(Wording.alertHead(alert), alertText(alert), tail(alert, arrived)));
    }
  }

  /** Whose decision it is, where that is not the session before it in the transcript. */
  private String elsewhere(JsonNode decision, LocalDate today) {
    LocalDate day = days.getOrDefault(decision.path("session").asText(), today);
    String status = decision.path("status").asText();
    String of = day.equals(today) ? "" : "of " + Wording.day(day) + ": ";
    return status.equals("APPLIED") ? of : of + status + ", ";
  }

  private static String alertText(JsonNode alert) {
    return alert.path("status").asText().equals("OPEN")
        ? Wording.reasons(alert)
        : "%s by %s: %s"
            .formatted(
                alert.path("status").asText(),
                alert.path("clearedBy").asText(),
                alert.path("note").asText());
  }

  private String tail(JsonNode document, List<TrackedEvent> arrived) {
    List<TrackedEvent> about =
        arrived.stream().filter(it -> it.about().equals(document.path("id").asText())).toList();
    events.addAll(about);
    return about.stream().map(Wording::event).collect(Collectors.joining(" "));
  }

  Transcript transcript(String patient) {
    return new Transcript(patient, lines, sessions, decisions, alerts, events);
  }
}
