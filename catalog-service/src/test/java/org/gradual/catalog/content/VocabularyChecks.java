package org.gradual.catalog.content;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What must hold of the words: causes, disciplines, muscles, conditions, benefits, rules, sources.
 */
final class VocabularyChecks {
  private static final Map<String, Set<String>> EXPECTED =
      Map.of(
          "causes",
          words(
              "poor-posture muscle-imbalance weak-core tight-hips stress-tension medical-condition"),
          "disciplines",
          words("core pilates yoga stretching postural low-impact aquatic hip functional"),
          "conditions",
          words(
              "OSTEO VCF STEN SPLI FACET DISC RADIC SURG PREG2 KNEE SHO WRI NECK HTN BAL HIPR ABD"
                  + " POOL CARD"),
          "safety-rules",
          IntStream.rangeClosed(1, 15).mapToObj(i -> "SR" + i).collect(toSet()));
  private static final Set<String> FILES =
      words("benefits causes conditions disciplines muscles safety-rules sources");

  private VocabularyChecks() {}

  static List<Check> all() {
    return List.of(
        new Check("the vocabulary files are all there", VocabularyChecks::files),
        new Check("the words are those of the catalog", VocabularyChecks::expected),
        new Check("no word is defined twice", VocabularyChecks::repeated),
        new Check("a word has a key, a name, a description and a basis", VocabularyChecks::words),
        new Check("a source has a code, a citation and a grade", VocabularyChecks::sources),
        new Check("a condition says why it counts", VocabularyChecks::conditions),
        new Check("the work matched to a cause exists", VocabularyChecks::matchedWork),
        new Check("every muscle is named by an exercise", VocabularyChecks::unusedMuscles));
  }

  private static Stream<String> files(ContentTree content) {
    Set<String> names = content.words().keySet();
    return names.equals(FILES) ? Stream.of() : Stream.of(names + " instead of " + FILES);
  }

  private static Stream<String> expected(ContentTree content) {
    return EXPECTED.entrySet().stream()
        .filter(file -> !content.keys(file.getKey()).equals(file.getValue()))
        .map(file -> file.getKey() + " has " + content.keys(file.getKey()));
  }

  private static Stream<String> repeated(ContentTree content) {
    return content.words().entrySet().stream()
        .flatMap(
            file -> {
              Set<String> seen = new HashSet<>();
              return file.getValue()
                  .valueStream()
                  .map(ContentTree::key)
                  .filter(key -> !seen.add(key))
                  .map(key -> file.getKey() + " " + key);
            });
  }

  private static Stream<String> words(ContentTree content) {
    return content.words().keySet().stream()
        .filter(file -> !file.equals("sources"))
        .flatMap(
            file ->
                content.list(file).filter(word -> !isWord(word)).map(word -> file + " " + word));
  }

  private static boolean isWord(JsonNode word) {
    return word.path("slug").asText().matches(Shapes.SLUG)
            != word.path("code").asText().matches(Shapes.CODE)
        && Shapes.isText(word.path("name"), 200)
        && Shapes.isText(word.path("description"), 2000)
        && word.path("seedLines").isArray()
        && !word.path("from").isEmpty();
  }

  private static Stream<String> sources(ContentTree content) {
    return content
        .list("sources")
        .filter(
            source ->
                !source.path("code").asText().matches("SEED|S-[A-Za-z0-9-]+")
                    || !Shapes.isText(source.path("citation"), 2000)
                    || !source.path("grade").asText().matches("[ABC]")
                    || !source.path("url").asText("https://").startsWith("https://"))
        .map(JsonNode::toString);
  }

  private static Stream<String> conditions(ContentTree content) {
    return content
        .list("conditions")
        .filter(condition -> !Shapes.isText(condition.path("basis"), 2000))
        .map(ContentTree::key);
  }

  private static Stream<String> matchedWork(ContentTree content) {
    return content
        .list("causes")
        .flatMap(
            cause ->
                cause
                    .path("matchedWork")
                    .valueStream()
                    .filter(
                        work ->
                            !Shapes.isText(work.path("work"), 2000)
                                || !content
                                    .keys("disciplines")
                                    .containsAll(ContentTree.texts(work.path("disciplines")))
                                || !content
                                    .exercises()
                                    .keySet()
                                    .containsAll(ContentTree.texts(work.path("exercises"))))
                    .map(work -> ContentTree.key(cause) + " " + work));
  }

  private static Stream<String> unusedMuscles(ContentTree content) {
    Set<String> unused = new TreeSet<>(content.keys("muscles"));
    content
        .exercises()
        .values()
        .forEach(
            exercise -> {
              ContentTree.texts(exercise.path("primaryMuscles")).forEach(unused::remove);
              ContentTree.texts(exercise.path("secondaryMuscles")).forEach(unused::remove);
            });
    return unused.stream();
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}
