package org.gradual.catalog.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.asReader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(CatalogStack.class)
class VocabularyResourceTest {

  @ParameterizedTest
  @CsvSource({
    "causes, slug, 6",
    "disciplines, slug, 9",
    "muscles, slug, 25",
    "conditions, code, 19",
    "benefits, code, 19",
    "safety-rules, code, 15"
  })
  void listsTheWordsWithTheirLines(String list, String key, int size) {
    asReader()
        .get("/" + list)
        .then()
        .statusCode(200)
        .header("Cache-Control", "max-age=3600, private")
        .body("items", hasSize(size))
        .body("items." + key, everyItem(not(emptyOrNullString())))
        .body("items.name", everyItem(not(emptyOrNullString())))
        .body("items.description", everyItem(not(emptyOrNullString())))
        .body("items.seedLines", everyItem(not(nullValue())))
        .body("next", nullValue());
  }

  @Test
  void listsTheSourcesWithTheirGrades() {
    JsonPath sources = asReader().get("/sources?limit=200").jsonPath();

    assertThat(sources.<String>getList("items.code")).contains("SEED", "S-224", "S-PMM");
    assertThat(sources.<String>getList("items.grade")).isSubsetOf("A", "B", "C");
    assertThat(sources.<String>getList("items.citation")).doesNotContainNull();
  }

  @ParameterizedTest
  @CsvSource({"muscles, slug", "sources, code", "safety-rules, code"})
  void pagesLikeEveryList(String list, String key) {
    List<String> whole =
        asReader().get("/" + list + "?limit=200").jsonPath().getList("items." + key);
    JsonPath first = asReader().get("/" + list + "?limit=2").jsonPath();
    JsonPath second =
        asReader().get("/" + list + "?limit=200&cursor=" + first.getString("next")).jsonPath();

    assertThat(first.<String>getList("items." + key)).isEqualTo(whole.subList(0, 2));
    assertThat(second.<String>getList("items." + key)).isEqualTo(whole.subList(2, whole.size()));
  }

  @Test
  void tellsOneCause() {
    asReader()
        .get("/causes/weak-core")
        .then()
        .statusCode(200)
        .body("slug", equalTo("weak-core"))
        .body("seedLines", contains(39, 41, 49));
    asReader().get("/causes/bad-luck").then().statusCode(404);
  }
}
