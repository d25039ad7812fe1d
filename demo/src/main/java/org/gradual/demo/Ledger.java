package org.gradual.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers the decisions and alerts that the API has shown, to see what is new. */
final class Ledger {
  private final Desk desk;
  private final String patient;
  private final Map<String, String> seen = new HashMap<>();

  Ledger(Desk desk, String patient) {
    this.desk = desk;
    this.patient = patient;
  }

  /** What is different since the last time of asking, oldest first. */
  Changes changes() {
    return new Changes(
        unseen(desk.decisions(patient).reversed()), unseen(desk.alerts(patient).reversed()));
  }

  private List<JsonNode> unseen(List<JsonNode> documents) {
    return documents.stream().filter(it -> !state(it).equals(seen.put(id(it), state(it)))).toList();
  }

  private static String id(JsonNode document) {
    return document.path("id").asText();
  }

  private static String state(JsonNode document) {
    return document.path("kind").asText() + " " + document.path("status").asText();
  }
}
