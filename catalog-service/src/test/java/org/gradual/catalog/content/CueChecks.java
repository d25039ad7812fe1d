package org.gradual.catalog.content;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.toSet;
import static org.gradual.catalog.content.ContentTree.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What must hold of the instructions to the patient. */
final class CueChecks {
  private CueChecks() {}

  static List<Check> all() {
    return List.of(
        Check.each("there are cues", CueChecks::none),
        Check.each("a cue is a sentence, with its origin", CueChecks::shapes),
        Check.each("a variant says what differs from its parent", CueChecks::sayingNothingNew),
        new Check("no list of cues is made from another", CueChecks::alike));
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

  private static Stream<String> sayingNothingNew(ObjectNode exercise) {
    if (!exercise.path("provenance").path("kind").asText().equals("GENERAL")) {
      return Stream.of();
    }
    List<String> ladder = new ArrayList<>(texts(exercise.path("easier")));
    ladder.addAll(texts(exercise.path("harder")));
    return exercise
            .path("cues")
            .valueStream()
            .anyMatch(cue -> ladder.contains(cue.path("differsFrom").asText()))
        ? Stream.of()
        : Stream.of("says nothing of it");
  }

  /** Two exercises of which each says half of what the other says were hardly written apart. */
  private static Stream<String> alike(ContentTree content) {
    Map<String, Set<String>> words = new TreeMap<>();
    content.exercises().forEach((slug, exercise) -> words.put(slug, words(exercise)));
    return words.keySet().stream()
        .flatMap(
            one ->
                words.keySet().stream()
                    .filter(other -> other.compareTo(one) > 0)
                    .filter(other -> shared(words.get(one), words.get(other)) > 0.5)
                    .map(other -> one + " and " + other));
  }

  private static double shared(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return (double) both.size() / (one.size() + other.size() - both.size());
  }

  private static Set<String> words(ObjectNode exercise) {
    return exercise
        .path("cues")
        .valueStream()
        .flatMap(cue -> Stream.of(cue.path("text").asText().toLowerCase(ROOT).split("[^a-z]+")))
        .collect(toSet());
  }
}
