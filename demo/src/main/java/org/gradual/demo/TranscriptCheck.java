package org.gradual.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares what the demo printed with what the API and an independent reader of Kafka say
 * afterwards. Every difference is a sentence; none means that the transcript is true and whole.
 */
public final class TranscriptCheck {
  private final Transcript told;
  private final List<String> differences = new ArrayList<>();

  private TranscriptCheck(Transcript told) {
    this.told = told;
  }

  public static TranscriptCheck of(Transcript told) {
    return new TranscriptCheck(told);
  }

  /**
   * @param sessions all of the patient, from the API
   * @param decisions all of the patient, from the API
   * @param alerts all of the patient, from the API
   * @param events all of the patient, from Kafka
   * @return the differences, empty when there are none
   */
  public List<String> against(
      List<JsonNode> sessions,
      List<JsonNode> decisions,
      List<JsonNode> alerts,
      List<TrackedEvent> events) {
    sameIds("session", told.sessions(), sessions);
    sameIds("decision", told.decisions(), decisions);
    sameIds("alert", told.alerts(), alerts);
    sameContent(decisions);
    sameEvents(events);
    gapless(events);
    carried(events);
    printed(events);
    return List.copyOf(differences);
  }

  private void sameIds(String what, List<JsonNode> printed, List<JsonNode> inTheApi) {
    Set<String> said = ids(printed);
    Set<String> known = ids(inTheApi);
    said.stream()
        .filter(it -> !known.contains(it))
        .forEach(it -> differences.add("The API does not know the printed " + what + " " + it));
    known.stream()
        .filter(it -> !said.contains(it))
        .forEach(it -> differences.add("The " + what + " " + it + " was not printed"));
  }

  private static Set<String> ids(List<JsonNode> documents) {
    return documents.stream().map(it -> it.path("id").asText()).collect(Collectors.toSet());
  }

  /** The last that was printed of a decision is what the API still says of it. */
  private void sameContent(List<JsonNode> decisions) {
    var last = new HashMap<String, JsonNode>();
    told.decisions().forEach(it -> last.put(it.path("id").asText(), it));
    for (JsonNode decision : decisions) {
      JsonNode printed = last.get(decision.path("id").asText());
      if (printed != null && !printed.equals(decision)) {
        differences.add("Printed was " + printed + ", the API says " + decision);
      }
    }
  }

  private void sameEvents(List<TrackedEvent> events) {
    if (!byTopic(told.events()).equals(byTopic(events))) {
      differences.add("Printed were the events " + told.events() + ", on Kafka are " + events);
    }
  }

  /** Order holds within a topic, not between topics. */
  private static Map<String, List<TrackedEvent>> byTopic(List<TrackedEvent> events) {
    return events.stream()
        .sorted(Comparator.comparingLong(TrackedEvent::sequence))
        .collect(Collectors.groupingBy(TrackedEvent::topic));
  }

  private void gapless(List<TrackedEvent> events) {
    byTopic(events)
        .forEach(
            (topic, ofTopic) -> {
              for (int i = 0; i < ofTopic.size(); i++) {
                if (ofTopic.get(i).sequence() != i + 1) {
                  differences.add(topic + " has a gap or a repetition: " + ofTopic.get(i));
                }
              }
            });
  }

  /** Each printed decision and alert has exactly one event, which carries it. */
  private void carried(List<TrackedEvent> events) {
    told.decisions().forEach(it -> carried(it, Awaited.of(it), events));
    told.alerts().forEach(it -> carried(it, Awaited.alert(it), events));
  }

  private void carried(JsonNode document, Awaited awaited, List<TrackedEvent> events) {
    List<TrackedEvent> own = events.stream().filter(awaited::isMetBy).toList();
    if (own.size() != 1) {
      differences.add("There are %d events %s".formatted(own.size(), awaited));
    } else if (!published(own.getFirst().data()).equals(published(document))) {
      differences.add("The event " + own.getFirst() + " does not carry " + document);
    }
  }

  /** Without what events leave out (the note) or add (what supersedes). */
  private static JsonNode published(JsonNode document) {
    ObjectNode published = document.deepCopy();
    published.remove(List.of("note", "by"));
    return published;
  }

  /**
   * The words themselves: each decision has its line, each event its mark, and nothing else has.
   */
  private void printed(List<TrackedEvent> events) {
    for (JsonNode decision : told.decisions()) {
      String head = Wording.head(decision);
      String rule = decision.path("reasons").path(0).path("rule").asText();
      if (told.lines().stream().noneMatch(it -> it.startsWith(head) && it.contains(rule))) {
        differences.add("Not in the transcript: " + head + rule);
      }
    }
    for (TrackedEvent event : events) {
      if (told.lines().stream().noneMatch(it -> it.endsWith(Wording.event(event)))) {
        differences.add("Not in the transcript: " + Wording.event(event));
      }
    }
    long marks = told.lines().stream().filter(it -> it.matches(".*⇠ \\S+ \\d+$")).count();
    if (marks != events.size()) {
      differences.add("%d events are marked, %d there are".formatted(marks, events.size()));
    }
  }
}
