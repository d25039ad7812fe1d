package org.gradual.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * The event that must come for a committed fact.
 *
 * @param name such as {@code progression.held}
 * @param about id of the session, decision or alert
 */
record Awaited(String name, String about) {

  static Awaited recorded(JsonNode session) {
    return new Awaited("session.recorded", session.path("id").asText());
  }

  /** The event of a decision as it stands. */
  static Awaited of(JsonNode decision) {
    String status = decision.path("status").asText();
    String verb =
        switch (status) {
          case "APPLIED" -> applied(decision.path("kind").asText());
          case "PROPOSED", "APPROVED", "VETOED", "EXPIRED", "SUPERSEDED" ->
              status.toLowerCase(Locale.ROOT);
          default -> throw new Unexpected("A decision has the unknown status " + status);
        };
    return new Awaited("progression." + verb, decision.path("id").asText());
  }

  private static String applied(String kind) {
    return switch (kind) {
      case "PENDING" -> "pending";
      case "ADVANCE" -> "advanced";
      case "HOLD" -> "held";
      case "REGRESS" -> "regressed";
      case "SUSPEND" -> "suspended";
      case "HALT" -> "halted";
      default -> throw new Unexpected("A decision has the unknown kind " + kind);
    };
  }

  /** The event of an alert as it stands. */
  static Awaited alert(JsonNode alert) {
    boolean open = alert.path("status").asText().equals("OPEN");
    return new Awaited(
        open ? "safety.alert-raised" : "safety.alert-cleared", alert.path("id").asText());
  }

  boolean isMetBy(TrackedEvent event) {
    return event.name().equals(name) && event.about().equals(about);
  }

  @Override
  public String toString() {
    return name + " about " + about;
  }
}
