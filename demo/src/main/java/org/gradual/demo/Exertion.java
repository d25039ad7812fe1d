package org.gradual.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How one exercise of a session went; how much of it is asked for stands in the agenda.
 *
 * @param before pain before it, 0..10
 * @param during highest pain during it, 0..10
 * @param after pain after it, 0..10
 * @param effort 0..10
 * @param shortfall repetitions of the last set, or minutes, that were left out
 */
record Exertion(String exercise, int before, int during, int after, int effort, int shortfall) {

  static Exertion of(String exercise, int before, int during, int after) {
    return new Exertion(exercise, before, during, after, 5, 0);
  }

  /** The same, broken off early because time ran out. */
  Exertion cutShortBy(int missing) {
    return new Exertion(exercise, before, during, after, effort, missing);
  }

  /**
   * The session's entry for an item of the agenda.
   *
   * @param due the agenda's item with its dose
   */
  ObjectNode doing(JsonNode due) {
    ObjectNode entry = Json.object();
    entry.put("item", due.path("item").asText());
    entry.put("exercise", exercise);
    entry.set("prescribed", due.path("dose"));
    entry.set("performed", performed(due.path("dose")));
    entry.put("painBefore", before).put("painDuring", during).put("painAfter", after);
    entry.put("effort", effort).put("form", "YES");
    entry.put("stopReason", shortfall == 0 ? "NONE" : "TIME");
    return entry;
  }

  private ArrayNode performed(JsonNode dose) {
    ArrayNode performed = Json.object().putArray("performed");
    String counted = dose.has("minutes") ? "minutes" : "reps";
    int sets = dose.path("sets").asInt(1);
    for (int set = 1; set <= sets; set++) {
      ObjectNode done = performed.addObject();
      for (String number : new String[] {"reps", "holdSeconds", "minutes", "loadKilograms"}) {
        if (dose.has(number)) {
          done.set(number, dose.path(number));
        }
      }
      if (set == sets) {
        done.put(counted, dose.path(counted).asInt() - shortfall);
      }
    }
    return performed;
  }
}
