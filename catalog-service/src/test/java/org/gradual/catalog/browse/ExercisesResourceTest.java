package org.gradual.catalog.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.asReader;
import static org.gradual.catalog.Http.walk;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.gradual.catalog.Published;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(CatalogStack.class)
class ExercisesResourceTest {

  @Test
  void pagesThroughWhatOsteoporosisAllowsAgainstAWeakCore() {
    asReader()
        .get("/exercises?without=OSTEO&cause=weak-core&limit=5")
        .then()
        .statusCode(200)
        .header("Cache-Control", "max-age=60, private")
        .body("items", hasSize(5))
        .body("next", notNullValue())
        .body("items.contraindicated.flatten()", not(hasItem("OSTEO")));

    Map<String, String> filters = Map.of("without", "OSTEO", "cause", "weak-core");
    assertThat(walk("/exercises", filters, 5))
        .isSorted()
        .doesNotHaveDuplicates()
        .contains("bridge", "plank")
        .isEqualTo(walk("/exercises", filters, 200));
  }

  @Test
  void givesWholeDocuments() {
    String one = asReader().get("/exercises/bridge").asString();

    assertThat(Published.documents().stream().map(Object::toString)).contains(one);
  }

  @Test
  void takesSeveralValuesByRepetitionAndByCommas() {
    List<String> repeated =
        walk("/exercises", Map.of("position", List.of("PRONE", "KNEELING")), 200);

    assertThat(repeated).contains("cobra", "childs-pose").doesNotContain("bridge");
    assertThat(walk("/exercises", Map.of("position", "PRONE,KNEELING"), 200)).isEqualTo(repeated);
  }

  @Test
  void dropsWhatAnyOneOfThePersonsConditionsForbids() {
    List<String> allowed = walk("/exercises", Map.of("without", List.of("SURG", "VCF")), 200);

    assertThat(allowed).doesNotContain("superman", "the-hundred").contains("bridge");
  }

  @Test
  void findsNothingWithoutComplaint() {
    assertThat(walk("/exercises", Map.of("discipline", "aquatic", "position", "KNEELING"), 5))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "cause=slouching, cause",
    "cause=, cause",
    "discipline=CORE, discipline",
    "type=strength, type",
    "position=SIDEWAYS, position",
    "direction=UP, direction",
    "muscle=biceps femoris, muscle",
    "maxTier=0, maxTier",
    "maxTier=6, maxTier",
    "maxTier=two, maxTier",
    "without=HEADACHE, without",
    "'without=OSTEO,', without",
    "limit=0, limit",
    "limit=201, limit",
    "limit=many, limit",
    "cursor=nonsense, cursor",
    "cursor=, cursor",
    "q=, q",
    "q=bridge&q=plank, q",
    "facets=yes, facets",
    "offset=5, offset"
  })
  void refusesWhatItDoesNotKnow(String query, String parameter) {
    asReader()
        .get("/exercises?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/invalid-request"))
        .body("violations.field.unique()", equalTo(List.of(parameter)));
  }

  @Test
  void namesEveryViolationAtOnce() {
    asReader()
        .get("/exercises?cause=slouching&type=strength&limit=0&order=name")
        .then()
        .statusCode(400)
        .body("violations.field", containsInAnyOrder("cause", "type", "limit", "order"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/causes", "/exercises/bridge/revisions"})
  void refusesTheCursorOfAnotherList(String other) {
    String cursor = asReader().get("/exercises?limit=1").jsonPath().getString("next");

    asReader()
        .queryParam("cursor", cursor)
        .get(other)
        .then()
        .statusCode(400)
        .body("violations.field", equalTo(List.of("cursor")));
  }
}
