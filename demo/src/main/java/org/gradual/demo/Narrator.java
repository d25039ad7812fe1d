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

  /**
   * The decisions and alerts that a call brought, each with its events.
   *
   * @param day of the session that was told last
   */
  void changes(Changes changes, LocalDate day, List<TrackedEvent> arrived) {
    LocalDate told = day;
    for (JsonNode decision : changes.inOrderOf(arrived)) {
      LocalDate own = days.getOrDefault(decision.path("session").asText(), day);
      if (!own.equals(told)) {
        say(Row.pad(Wording.day(own), 12) + "decided anew");
        told = own;
      }
      decision(decision, arrived);
    }
    for (JsonNode alert : changes.alerts()) {
      alerts.add(alert);
      say(new Row(Wording.alertHead(alert), Wording.alert(alert), tail(alert, arrived)));
    }
  }

  private void decision(JsonNode decision, List<TrackedEvent> arrived) {
    decisions.add(decision);
    String head = Wording.head(decision);
    List<String> reasons = Wording.reasons(decision);
    say(new Row(head, reasons.getFirst(), tail(decision, arrived)));
    reasons.stream().skip(1).forEach(it -> say(new Row(" ".repeat(head.length()), it, "")));
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
