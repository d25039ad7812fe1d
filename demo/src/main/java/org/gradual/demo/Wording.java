package org.gradual.demo;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How the API's documents and Kafka's events look in the transcript. */
final class Wording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  private Wording() {}

  static String day(LocalDate day) {
    return day.format(DAY);
  }

  /** {@code 1 alert}, {@code 2 alerts}. */
  static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** {@code ⇠ held 7}: the event's verb and its sequence on its topic. */
  static String event(TrackedEvent event) {
    return "⇠ " + event.verb() + " " + event.sequence();
  }

  /** A session as it was recorded, one exercise after the other. */
  static String session(JsonNode session) {
    return Json.list(session.path("items")).stream().map(Wording::exertion).collect(joining(" · "));
  }

  private static String exertion(JsonNode item) {
    if (!item.has("prescribed")) {
      JsonNode set = item.path("performed").path(0);
      return "%s %d %s beside the plan"
          .formatted(
              item.path("exercise").asText(),
              DoseText.moving(set),
              set.has("minutes") ? "min" : "times");
    }
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
        + Row.pad(decision.path("exercise").asText("the plan"), 9)
        + Row.pad(dose(decision), 12);
  }

  private static String dose(JsonNode decision) {
    JsonNode from = decision.path("from");
    JsonNode to = decision.path("to");
    if (to.isMissingNode()) {
      return from.isMissingNode() ? "" : "✕ " + DoseText.of(from);
    }
    return (to.equals(from) ? "= " : "→ ") + DoseText.of(to);
  }

  /**
   * All reasons of a decision, the one that decided first; of a superseded one only their names.
   */
  static List<String> reasons(JsonNode decision) {
    String status = decision.path("status").asText();
    List<JsonNode> reasons = Json.list(decision.path("reasons"));
    return switch (status) {
      case "SUPERSEDED" ->
          List.of(
              reasons.stream().map(Wording::rule).collect(joining(", ", status + ", was ", "")));
      case "APPLIED" -> reasons.stream().map(Wording::reason).toList();
      default -> reasons.stream().map(it -> status + ", " + reason(it)).toList();
    };
  }

  private static String reason(JsonNode reason) {
    return rule(reason) + "  " + reason.path("detail").asText();
  }

  private static String rule(JsonNode reason) {
    return reason.path("rule").asText();
  }

  /** An alert's columns before its text. */
  static String alertHead(JsonNode alert) {
    return isOpen(alert)
        ? "  " + Row.pad("ALERT", 8) + Row.pad(alert.path("severity").asText(), 9)
        : "  " + Row.pad(alert.path("status").asText(), 8);
  }

  /** Why an alert was raised, or how it was cleared. */
  static String alert(JsonNode alert) {
    return isOpen(alert)
        ? reason(alert.path("reasons").path(0))
        : "%s by %s: %s"
            .formatted(
                alert.path("kind").asText(),
                alert.path("clearedBy").asText(),
                alert.path("note").asText());
  }

  private static boolean isOpen(JsonNode alert) {
    return alert.path("status").asText().equals("OPEN");
  }

  /** The plan's exercises with their doses and states. */
  static String items(JsonNode plan) {
    return Json.list(plan.path("items")).stream().map(Wording::item).collect(joining(" · "));
  }

  private static String item(JsonNode item) {
    return List.of(
            item.path("exercise").asText(),
            DoseText.of(item.path("dose")),
            item.path("state").asText())
        .stream()
        .collect(joining(" "));
  }
}
