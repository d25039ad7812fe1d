package org.gradual.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the API's documents and Kafka's events look in the transcript. */
final class Wording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  private Wording() {}

  static String day(LocalDate day) {
    return day.format(DAY);
  }

  /** {@code ⇠ held 7}: the event's verb and its sequence on its topic. */
  static String event(TrackedEvent event) {
    return "⇠ " + event.verb() + " " + event.sequence();
  }

  /** A session as it was recorded, one exercise after the other. */
  static String session(JsonNode session) {
    return Json.list(session.path("items")).stream()
        .map(Wording::exertion)
        .collect(Collectors.joining(" · "));
  }

  private static String exertion(JsonNode item) {
    return "%s %s (%s-%s-%s)"
        .formatted(
            item.path("exercise").asText(),
            performed(item),
            item.path("painBefore").asText(),
            item.path("painDuring").asText(),
            item.path("painAfter").asText());
  }

  private static String performed(JsonNode item) {
    JsonNode prescribed = item.path("prescribed");
    String unit = DoseText.unit(prescribed);
    int asked = prescribed.path("sets").asInt(1) * DoseText.moving(prescribed);
    int done =
        Json.list(item.path("performed")).stream().mapToInt(it -> it.path(unit).asInt()).sum();
    String dose = DoseText.of(prescribed);
    return done >= asked
        ? dose
        : "%d of %s, %s".formatted(done, dose, item.path("stopReason").asText());
  }

  /** A decision's columns before its reasons. */
  static String head(JsonNode decision) {
    return "  "
        + Row.pad(decision.path("kind").asText(), 8)
        + Row.pad(decision.path("exercise").asText("whole plan"), 8)
        + Row.pad(dose(decision), 11);
  }

  private static String dose(JsonNode decision) {
    String from = DoseText.of(decision.path("from"));
    String to = DoseText.of(decision.path("to"));
    return from.equals(to) ? "= " + to : "→ " + to;
  }

  /** All reasons of a decision or an alert, the one that decided first. */
  static String reasons(JsonNode document) {
    return Json.list(document.path("reasons")).stream()
        .map(it -> it.path("rule").asText() + "  " + it.path("detail").asText())
        .collect(Collectors.joining("; "));
  }

  /** An alert's columns before its reasons. */
  static String alertHead(JsonNode alert) {
    return "  " + Row.pad("ALERT", 8) + alert.path("severity").asText() + "  ";
  }

  /** The plan's exercises with their doses and states. */
  static String items(JsonNode plan) {
    return Json.list(plan.path("items")).stream()
        .map(Wording::item)
        .collect(Collectors.joining(" · "));
  }

  private static String item(JsonNode item) {
    return List.of(
            item.path("exercise").asText(),
            DoseText.of(item.path("dose")),
            item.path("state").asText())
        .stream()
        .collect(Collectors.joining(" "));
  }
}
