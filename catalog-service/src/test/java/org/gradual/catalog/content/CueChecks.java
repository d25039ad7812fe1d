package org.gradual.catalog.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What must hold of the instructions to the patient. */
final class CueChecks {
  private CueChecks() {}

  static List<Check> all() {
    return List.of(
        Check.each("there are cues", CueChecks::none),
        Check.each("a cue is a sentence, with its origin", CueChecks::shapes),
        new Check("no two exercises have the same cues", CueChecks::same));
  }

  private static Stream<String> none(ObjectNode exercise) {
    return exercise.path("cues").isEmpty() ? Stream.of("has none") : Stream.of();
  }

  private static Stream<String> shapes(ObjectNode exercise) {
    return exercise
        .path("cues")
        .valueStream()
        .filter(
            cue ->
                !Shapes.isText(cue.path("text"), 2000)
                    || !cue.path("text").asText().endsWith(".")
                    || !cue.path("provenance").asText().matches("SEED|GENERAL"))
        .map(JsonNode::toString);
  }

  private static Stream<String> same(ContentTree content) {
    Map<List<String>, String> owners = new HashMap<>();
    return content.exercises().entrySet().stream()
        .flatMap(
            file -> {
              List<String> texts =
                  file.getValue()
                      .path("cues")
                      .valueStream()
                      .map(cue -> cue.path("text").asText())
                      .toList();
              String owner = owners.putIfAbsent(texts, file.getKey());
              return owner == null ? Stream.of() : Stream.of(file.getKey() + " and " + owner);
            });
  }
}
