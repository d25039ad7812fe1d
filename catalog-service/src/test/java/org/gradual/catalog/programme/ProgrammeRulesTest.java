package org.gradual.catalog.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.function.Consumer;
import org.gradual.catalog.content.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds of the shipped programmes, and sees the mistake that it is there for. */
class ProgrammeRulesTest {
  private static final YAMLMapper MAPPER = new YAMLMapper();
  private static final List<ProgrammeRule> RULES = ProgrammeRules.all(Release.exercises());

  @Test
  void theShippedProgrammesKeepThem() {
    assertThat(Release.programmes())
        .extracting(Programme::slug)
        .containsExactly(
            "e-exercise-high",
            "e-exercise-low",
            "e-exercise-medium",
            "mixed-mild",
            "muscle-imbalance",
            "poor-posture",
            "weak-core");
    assertThat(Release.programmes().stream().flatMap(it -> breaches(it).stream())).isEmpty();
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("mistakes")
  void see(String slug, Consumer<ObjectNode> mistake, String breach) {
    assertThat(breaches(edited(slug, mistake))).contains(breach);
  }

  static List<Arguments> mistakes() {
    return List.of(
        mistake(
            "weak-core", it -> item(it, 0).put("exercise", "cow-cat"), "cow-cat is no exercise"),
        mistake(
            "weak-core", it -> dose(it, 4).put("variant", "plank-toe"), "plank-toe is no exercise"),
        mistake("weak-core", it -> item(it, 0).put("phase", "STRENGTH"), "cat-cow is no STRENGTH"),
        mistake("weak-core", it -> move(it, 6, 0), "cat-cow comes too late for its phase"),
        mistake(
            "weak-core",
            it -> dose(it, 2).put("reps", 6),
            "bridge begins with a dose that its record does not give"),
        mistake(
            "e-exercise-medium",
            it -> dose(it, 1).put("reps", 8),
            "clamshell begins with a dose that its record does not give"),
        mistake(
            "weak-core",
            it -> it.withArray("causes").add("weak-core"),
            "weak-core stands twice among its causes"),
        mistake(
            "weak-core",
            it -> it.withArray("causes").add("tight-hips"),
            "nothing works against tight-hips"),
        mistake(
            "weak-core",
            it -> item(it, 1).put("exercise", "pelvic-tilt"),
            "pelvic-tilt and bridge are of one ladder"),
        mistake(
            "weak-core",
            it -> item(it, 5).put("exercise", "plank"),
            "plank and plank are of one ladder"),
        mistake("weak-core", it -> it.withArray("sources").remove(1), "causes has no basis"),
        mistake(
            "weak-core",
            it -> ((ObjectNode) it.withArray("sources").get(1)).withArray("of").add("weeks"),
            "weeks is no fact here, or has two bases"),
        mistake(
            "weak-core",
            it -> item(it, 1).putArray("seedLines"),
            "names the seed without its lines, or lines without the seed"),
        mistake(
            "weak-core",
            it -> it.put("provenance", "GENERAL"),
            "names the seed without its lines, or lines without the seed"),
        mistake(
            "weak-core", it -> move(it, 0, 7), "SQ1: cat-cow moves after a stretch that is held"),
        mistake(
            "weak-core",
            it -> move(it, 7, 5),
            "SQ2: side-bridge strengthens after flexibility work"),
        mistake("weak-core", it -> dose(it, 4).remove("variant"), "SQ3: plank is of tier 3, not 2"),
        mistake(
            "weak-core", it -> it.put("severity", "MODERATE"), "SQ4: bridge strengthens at pain 6"),
        mistake(
            "weak-core",
            it -> dose(it, 6).put("minutes", 11),
            "SQ5: walking begins with other than 5 to 10 minutes"),
        mistake(
            "weak-core",
            it -> dose(it, 6).put("minutes", 4),
            "SQ5: walking begins with other than 5 to 10 minutes"),
        mistake(
            "poor-posture",
            it -> move(it, 4, 1),
            "SQ6: heel-raise works further down than scapular-squeeze before it"),
        mistake(
            "muscle-imbalance",
            it -> keep(it, "trunk-rotation", "walking", "hamstring-stretch"),
            "SQ7: nothing strengthens"),
        mistake(
            "muscle-imbalance",
            it -> keep(it, "clamshell", "bridge", "bird-dog", "walking"),
            "SQ7: nothing stretches"),
        mistake(
            "muscle-imbalance",
            it -> keep(it, "trunk-rotation", "clamshell", "bridge", "walking", "hamstring-stretch"),
            "SQ7: nothing reaches the shoulders"),
        mistake(
            "weak-core",
            it -> it.withArray("items").remove(8),
            "SQ8: yoga ends with relaxation and deep breathing"),
        mistake("weak-core", it -> move(it, 8, 7), "SQ8: childs-pose comes after relaxation"),
        mistake(
            "poor-posture",
            it -> keep(it, "cat-cow", "childs-pose", "diaphragmatic-breathing"),
            "STRETCHING_ONLY: stretching alone was no better against pain than no treatment"));
  }

  private static Arguments mistake(String slug, Consumer<ObjectNode> mistake, String breach) {
    return Arguments.of(slug, mistake, breach);
  }

  private static List<String> breaches(Programme programme) {
    return RULES.stream().flatMap(rule -> rule.breaches(programme)).toList();
  }

  private static Programme edited(String slug, Consumer<ObjectNode> mistake) {
    Programme programme =
        Release.programmes().stream().filter(it -> it.slug().equals(slug)).findAny().orElseThrow();
    ObjectNode tree = MAPPER.valueToTree(programme);
    mistake.accept(tree);
    return MAPPER.convertValue(tree, Programme.class);
  }

  private static ObjectNode item(ObjectNode programme, int index) {
    return (ObjectNode) programme.withArray("items").get(index);
  }

  private static ObjectNode dose(ObjectNode programme, int index) {
    return item(programme, index).withObject("dose");
  }

  private static void move(ObjectNode programme, int from, int to) {
    ArrayNode items = programme.withArray("items");
    items.insert(to, items.remove(from));
  }

  private static void keep(ObjectNode programme, String... exercises) {
    programme
        .withArray("items")
        .removeIf(item -> !List.of(exercises).contains(item.path("exercise").asText()));
  }
}
