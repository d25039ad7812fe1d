package org.gradual.catalog.content;

import static org.gradual.catalog.content.ContentTree.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold of the ways from a fact to its source. */
final class ProvenanceChecks {
  private static final Set<String> OWN = Set.of("general", "design");
  private static final Set<String> KINDS =
      Set.of("SEED_TEXT", "SEED_KEYWORD", "SEED_IMPLIED", "GENERAL");

  /** Members that carry their source inside themselves, or are no facts. */
  private static final Set<String> SELF_SOURCED =
      Set.of("slug", "cues", "provenance", "sources", "notes", "doses");

  private ProvenanceChecks() {}

  static List<Check> all() {
    return List.of(
        Check.each(
            "the provenance has a kind, and lines where it is the seed's", ProvenanceChecks::kind),
        Check.eachAmong("a dose's source is known", ProvenanceChecks::doseSource),
        Check.each("every fact has one basis", ProvenanceChecks::bases),
        new Check("a basis is known", ProvenanceChecks::known),
        new Check("what rests on the seed names its lines", ProvenanceChecks::seedWithLines),
        new Check("a line of the seed is real", ProvenanceChecks::lines),
        new Check("weak evidence is marked in known words", ProvenanceChecks::evidence));
  }

  private static Stream<String> kind(ObjectNode exercise) {
    JsonNode provenance = exercise.path("provenance");
    String kind = provenance.path("kind").asText();
    return KINDS.contains(kind)
            && kind.startsWith("SEED") != provenance.path("seedLines").isEmpty()
            && provenance.path("seedLines").isArray()
        ? Stream.of()
        : Stream.of(provenance.toString());
  }

  /** {@code CODE: what it gives; CODE: ...}, the words after a code being optional. */
  private static Stream<String> doseSource(ObjectNode exercise, ContentTree content) {
    String doseSource = exercise.path("provenance").path("doseSource").asText();
    Set<String> known = sources(content);
    return Stream.of(doseSource.split("; ", -1))
        .filter(part -> !known.contains(part.split(": ", 2)[0]));
  }

  private static Stream<String> bases(ObjectNode exercise) {
    List<String> facts = new ArrayList<>();
    exercise.fieldNames().forEachRemaining(facts::add);
    facts.removeAll(SELF_SOURCED);
    exercise.path("doses").fieldNames().forEachRemaining(dose -> facts.add("doses." + dose));
    List<String> based = new ArrayList<>();
    exercise.path("sources").forEach(basis -> based.addAll(texts(basis.path("of"))));
    Set<String> once = new HashSet<>();
    return Stream.concat(
        facts.stream().filter(fact -> !based.contains(fact)).map(fact -> fact + " has none"),
        based.stream()
            .filter(fact -> !facts.contains(fact) || !once.add(fact))
            .map(fact -> fact + " is no fact here, or has two"));
  }

  private static Stream<String> known(ContentTree content) {
    Set<String> known = sources(content);
    return content
        .having("from")
        .filter(
            at ->
                at.getValue().get("from").isEmpty()
                    || !known.containsAll(texts(at.getValue().get("from"))))
        .map(at -> at.getKey() + " " + at.getValue().get("from"));
  }

  private static Set<String> sources(ContentTree content) {
    Set<String> codes = content.keys("sources");
    codes.addAll(OWN);
    return codes;
  }

  private static Stream<String> seedWithLines(ContentTree content) {
    Stream<String> bases =
        content
            .having("from")
            .filter(
                at ->
                    texts(at.getValue().get("from")).contains("SEED")
                        == at.getValue().path("seedLines").isEmpty())
            .map(at -> at.getKey() + " " + at.getValue());
    Stream<String> cues =
        content
            .having("text")
            .filter(at -> at.getValue().has("provenance"))
            .filter(
                at ->
                    at.getValue().get("provenance").asText().equals("SEED")
                        == at.getValue().path("seedLines").isEmpty())
            .map(at -> at.getKey() + " " + at.getValue());
    return Stream.concat(bases, cues);
  }

  private static Stream<String> lines(ContentTree content) {
    return content
        .having("seedLines")
        .flatMap(
            at -> {
              Set<Integer> unused = new HashSet<>(content.seedLines());
              return at.getValue()
                  .get("seedLines")
                  .valueStream()
                  .filter(line -> !line.isInt() || !unused.remove(line.asInt()))
                  .map(line -> at.getKey() + " line " + line);
            });
  }

  private static Stream<String> evidence(ContentTree content) {
    return content
        .having("evidence")
        .filter(at -> !at.getValue().get("evidence").asText().matches("LOW|UNCONFIRMED"))
        .map(at -> at.getKey() + " " + at.getValue().get("evidence"));
  }
}
