package org.gradual.catalog.browse;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.asReader;
import static org.gradual.catalog.Http.walk;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradual.catalog.Published;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts of what the whole list holds, however small the page. */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class FacetsTest {

  static List<Map<String, String>> filters() {
    return List.of(
        Map.of(),
        Map.of("cause", "weak-core"),
        Map.of("q", "bridge"),
        Map.of("q", "back", "maxTier", "2", "without", "OSTEO"),
        Map.of("discipline", "aquatic,yoga", "type", "AEROBIC"),
        Map.of("q", "xyzzyq"));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void countAsALoopCounts(Map<String, String> filters) {
    List<String> slugs = walk("/exercises", filters, 200);
    List<JsonNode> found =
        Published.documents().stream()
            .filter(it -> slugs.contains(it.get("slug").asText()))
            .toList();

    Map<String, Map<String, Integer>> facets =
        asReader()
            .queryParams(filters)
            .queryParam("facets", true)
            .queryParam("limit", 1)
            .get("/exercises")
            .path("facets");

    assertThat(facets)
        .isEqualTo(
            Map.of(
                "cause", count(found, it -> values(it.get("causes"))),
                "discipline", count(found, it -> values(it.get("disciplines"))),
                "tier", count(found, it -> Stream.of(it.get("tier").asText())),
                "type", count(found, it -> Stream.of(it.get("type").asText()))));
  }

  @Test
  void standOnEveryPage() {
    String next = asReader().get("/exercises?facets=true&limit=5").path("next");
    Object facets = asReader().get("/exercises?facets=true").path("facets");

    assertThat(
            asReader().get("/exercises?facets=true&limit=5&cursor=" + next).<Object>path("facets"))
        .isEqualTo(facets);
  }

  @Test
  void areCountedOnlyWhenAskedFor() {
    asReader().get("/exercises?limit=1").then().body("facets", nullValue());
    asReader().get("/exercises?limit=1&facets=false").then().body("facets", nullValue());
  }

  private static Stream<String> values(JsonNode list) {
    return list.valueStream().map(JsonNode::asText);
  }

  private static Map<String, Integer> count(
      List<JsonNode> found, Function<JsonNode, Stream<String>> values) {
    var counts = new TreeMap<String, Integer>();
    found.stream()
        .flatMap(values)
        .collect(groupingBy(identity(), counting()))
        .forEach((value, count) -> counts.put(value, count.intValue()));
    return counts;
  }
}
