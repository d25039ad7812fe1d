package org.gradual.catalog.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.asReader;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;

/** Pictures as a page shows them. */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class PictureResourceTest {

  @Test
  void drawsAnExercise() {
    Response answer = asReader().get("/exercises/bridge/picture");

    answer.then().statusCode(200).contentType("image/svg+xml").header("ETag", "\"1\"");
    assertThat(answer.asString())
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .contains("<title id=\"bridge-title\">Bridge</title>")
        .contains("Lying on the back with bent knees");
  }

  @Test
  void saysNothingTwice() {
    asReader()
        .header("If-None-Match", "\"1\"")
        .get("/exercises/bridge/picture")
        .then()
        .statusCode(304);
  }

  @Test
  void hasNoPictureRatherThanAWrongOne() {
    asReader()
        .get("/exercises/diaphragmatic-breathing/picture")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/not-found"));
    asReader().get("/exercises/no-such-exercise/picture").then().statusCode(404);
  }
}
