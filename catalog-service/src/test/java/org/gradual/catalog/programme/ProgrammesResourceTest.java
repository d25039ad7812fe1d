package org.gradual.catalog.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.asReader;
import static org.gradual.catalog.Http.walk;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(CatalogStack.class)
class ProgrammesResourceTest {

  @Test
  void listsWholeProgrammes() {
    asReader()
        .get("/programmes")
        .then()
        .statusCode(200)
        .header("Cache-Control", "max-age=3600, private")
        .body("items", hasSize(7))
        .body("items.items.flatten().why", everyItem(not(emptyOrNullString())))
        .body("next", nullValue());
  }

  @Test
  void pagesLikeEveryList() {
    List<String> whole = asReader().get("/programmes").jsonPath().getList("items.slug");

    assertThat(whole).isSorted();
    assertThat(walk("/programmes", Map.of(), 2)).isEqualTo(whole);
    asReader().get("/programmes?cursor=nonsense").then().statusCode(400);
    asReader().get("/programmes?cause=weak-core").then().statusCode(400);
  }

  @Test
  void tellsOneInSessionOrder() {
    asReader()
        .get("/programmes/weak-core")
        .then()
        .statusCode(200)
        .body("slug", equalTo("weak-core"))
        .body("causes", contains("weak-core"))
        .body("severity", equalTo("MILD"))
        .body("weeks", equalTo(6))
        .body("daysPerWeek", equalTo(3))
        .body("items[2].exercise", equalTo("bridge"))
        .body("items[2].phase", equalTo("STRENGTH"))
        .body(
            "items[2].dose",
            equalTo(Map.of("kind", "HOLD", "sets", 1, "reps", 5, "holdSeconds", 10)))
        .body("items[2].seedLines", contains(41));
  }

  @Test
  void knowsNoOthers() {
    asReader()
        .get("/programmes/strong-core")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/not-found"));
  }
}
