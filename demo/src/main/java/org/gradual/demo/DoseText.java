package org.gradual.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** A dose in a few characters: {@code 1×5×10 s}, {@code 2×8 +2.5 kg}, {@code 10 min}. */
final class DoseText {
  private DoseText() {}

  /** The dose as it stands in a plan, a session or a decision. */
  static String of(JsonNode dose) {
    var text = new StringBuilder(numbers(dose));
    if (dose.has("loadKilograms")) {
      text.append(" +").append(dose.path("loadKilograms").asText()).append(" kg");
    }
    if (dose.has("stepHeightCentimetres")) {
      text.append(" on ").append(dose.path("stepHeightCentimetres").asText()).append(" cm");
    }
    if (dose.has("variant")) {
      text.append(" as ").append(dose.path("variant").asText());
    }
    return text.toString();
  }

  private static String numbers(JsonNode dose) {
    String kind = dose.path("kind").asText();
    return switch (kind) {
      case "REPETITIONS" -> "%d×%d".formatted(of(dose, "sets"), of(dose, "reps"));
      case "HOLD" ->
          "%d×%d×%d s".formatted(of(dose, "sets"), of(dose, "reps"), of(dose, "holdSeconds"));
      case "DURATION" -> "%d min".formatted(of(dose, "minutes"));
      default -> throw new Unexpected("A dose has the unknown kind " + kind);
    };
  }

  /** The number that grows first: minutes, or else repetitions. */
  static int moving(JsonNode dose) {
    return of(dose, unit(dose));
  }

  /** What {@link #moving} counts: {@code minutes} or {@code reps}. */
  static String unit(JsonNode dose) {
    return dose.has("minutes") ? "minutes" : "reps";
  }

  private static int of(JsonNode dose, String number) {
    return dose.path(number).asInt();
  }
}
