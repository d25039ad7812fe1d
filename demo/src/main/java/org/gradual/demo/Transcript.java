package org.gradual.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What a run of the demo printed, and what it printed it from.
 *
 * @param patient the id of the story's patient
 * @param lines without colours
 * @param sessions each session as the API answered it, in the order of printing
 * @param decisions each decision as the API told it when it was printed, once for each change
 * @param alerts likewise
 * @param events each event that was printed, in the order of its arrival
 */
public record Transcript(
    String patient,
    List<String> lines,
    List<JsonNode> sessions,
    List<JsonNode> decisions,
    List<JsonNode> alerts,
    List<TrackedEvent> events) {

  public Transcript {
    lines = List.copyOf(lines);
    sessions = List.copyOf(sessions);
    decisions = List.copyOf(decisions);
    alerts = List.copyOf(alerts);
    events = List.copyOf(events);
  }
}
