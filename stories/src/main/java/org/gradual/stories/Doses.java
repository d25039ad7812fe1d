package org.gradual.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Doses as they go over the wire. */
public final class Doses {
  private Doses() {}

  public static JsonNode hold(int sets, int reps, int holdSeconds) {
    return Json.tree(
        Map.of("kind", "HOLD", "sets", sets, "reps", reps, "holdSeconds", holdSeconds));
  }

  public static JsonNode repetitions(int sets, int reps) {
    return Json.tree(Map.of("kind", "REPETITIONS", "sets", sets, "reps", reps));
  }

  /** Repetitions of each side. */
  public static JsonNode perSide(int sets, int reps) {
    return Json.tree(Map.of("kind", "REPETITIONS", "sets", sets, "reps", reps, "perSide", true));
  }

  /** Repetitions of each side on a step of ten centimetres, with a weight in the hands. */
  public static JsonNode loaded(int sets, int reps, int kilograms) {
    return Json.tree(
        Map.of(
            "kind",
            "REPETITIONS",
            "sets",
            sets,
            "reps",
            reps,
            "perSide",
            true,
            "loadKilograms",
            kilograms,
            "stepHeightCentimetres",
            10));
  }

  public static JsonNode minutes(int minutes, int daysPerWeek) {
    return Json.tree(Map.of("kind", "DURATION", "minutes", minutes, "daysPerWeek", daysPerWeek));
  }
}
