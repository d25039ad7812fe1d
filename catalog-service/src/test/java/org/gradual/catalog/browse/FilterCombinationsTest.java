package org.gradual.catalog.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.walk;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.gradual.catalog.Published;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;

/** The search against the most naive one: a loop over all documents. */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class FilterCombinationsTest {
  private static final int COMBINATIONS = 60;
  private static final int[] LIMITS = {9, 30, 200};

  private static final Map<String, BiPredicate<JsonNode, String>> FILTERS =
      Map.of(
          "cause", (it, value) -> texts(it, "causes").contains(value),
          "discipline", (it, value) -> texts(it, "disciplines").contains(value),
          "muscle",
              (it, value) ->
                  texts(it, "primaryMuscles").contains(value)
                      || texts(it, "secondaryMuscles").contains(value),
          "type", (it, value) -> it.get("type").asText().equals(value),
          "position", (it, value) -> it.get("position").asText().equals(value),
          "direction", (it, value) -> it.get("direction").asText().equals(value),
          "maxTier", (it, value) -> it.get("tier").asInt() <= Integer.parseInt(value));

  @Test
  void findsByEachValueAloneWhatALoopFinds() {
    List<JsonNode> all = Published.documents();
    values(all)
        .forEach(
            (filter, values) ->
                values.forEach(value -> compare(all, Map.of(filter, List.of(value)), 200)));
  }

  @Test
  void findsByManyCombinationsWhatALoopFinds() {
    List<JsonNode> all = Published.documents();
    Map<String, List<String>> values = values(all);
    var random = new Random(20261122);
    int found = 0;
    for (int i = 0; i < COMBINATIONS; i++) {
      var combination = new HashMap<String, List<String>>();
      for (var filter : values.keySet()) {
        if (random.nextInt(3) == 0) {
          combination.put(filter, some(values.get(filter), random));
        }
      }
      found += compare(all, combination, LIMITS[i % LIMITS.length]);
    }
    assertThat(found).as("combinations that find something").isGreaterThan(COMBINATIONS / 3);
  }

  private static int compare(List<JsonNode> all, Map<String, List<String>> filters, int limit) {
    List<String> expected =
        all.stream()
            .filter(
                it ->
                    filters.entrySet().stream().allMatch(f -> meets(it, f.getKey(), f.getValue())))
            .map(it -> it.get("slug").asText())
            .sorted()
            .toList();
    assertThat(walk("/exercises", filters, limit)).as("%s", filters).isEqualTo(expected);
    return expected.isEmpty() ? 0 : 1;
  }

  private static boolean meets(JsonNode it, String filter, List<String> values) {
    return filter.equals("without")
        ? values.stream().noneMatch(texts(it, "contraindicated")::contains)
        : values.stream().anyMatch(value -> FILTERS.get(filter).test(it, value));
  }

  /** Every value that some document has; of the conditions, those that forbid something. */
  private static Map<String, List<String>> values(List<JsonNode> all) {
    return Map.of(
        "cause", distinct(all, "causes"),
        "discipline", distinct(all, "disciplines"),
        "muscle", distinct(all, "primaryMuscles", "secondaryMuscles"),
        "type", distinct(all, "type"),
        "position", distinct(all, "position"),
        "direction", distinct(all, "direction"),
        "maxTier", List.of("1", "2", "3", "4", "5"),
        "without", distinct(all, "contraindicated"));
  }

  private static List<String> distinct(List<JsonNode> all, String... members) {
    Set<String> values = new TreeSet<>();
    all.forEach(it -> Stream.of(members).forEach(member -> values.addAll(texts(it, member))));
    return List.copyOf(values);
  }

  private static List<String> texts(JsonNode document, String member) {
    JsonNode value = document.get(member);
    return value.isArray()
        ? value.valueStream().map(JsonNode::asText).toList()
        : List.of(value.asText());
  }

  private static List<String> some(List<String> values, Random random) {
    var some = new ArrayList<String>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      some.add(values.get(random.nextInt(values.size())));
    }
    return some;
  }
}
