package org.gradual.catalog.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.asReader;
import static org.gradual.catalog.editing.Editor.asEditor;
import static org.gradual.catalog.editing.Editor.begin;
import static org.gradual.catalog.editing.Editor.exercise;
import static org.gradual.catalog.editing.Editor.publish;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.gradual.catalog.stream.PublishedEvents;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;

/** Exercises that name each other come out together, or not at all. */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class PublishTogetherTest {

  @Test
  void publishesALadderWhoseRungsNameEachOther() {
    begin(rung("ladder-low", 1, "", "ladder-mid")).then().statusCode(201);
    begin(rung("ladder-mid", 2, "ladder-low", "ladder-high")).then().statusCode(201);
    begin(rung("ladder-high", 3, "ladder-mid", "")).then().statusCode(201);
    publish("ladder-mid")
        .then()
        .statusCode(422)
        .body("violations.field", contains("easier[0]", "harder[0]"));

    together(List.of(chosen("ladder-high"), chosen("ladder-low"), chosen("ladder-mid")))
        .then()
        .statusCode(200)
        .body("items.slug", contains("ladder-high", "ladder-low", "ladder-mid"))
        .body("items.revision", contains(1, 1, 1));

    for (String slug : List.of("ladder-low", "ladder-mid", "ladder-high")) {
      asReader().get("/exercises/" + slug).then().statusCode(200);
      asEditor().get("/exercises/" + slug + "/draft").then().statusCode(404);
      assertThat(PublishedEvents.of(slug, 1)).hasSize(1);
    }
  }

  @Test
  void publishesNoneIfOneIsWrong() {
    begin(rung("fall-low", 3, "", "fall-high")).then().statusCode(201);
    begin(rung("fall-high", 2, "fall-low", "")).then().statusCode(201);

    together(List.of(chosen("fall-high"), chosen("fall-low")))
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/not-publishable"))
        .body("violations.field", contains("drafts[1].harder"))
        .body("violations[0].message", equalTo("fall-high is of a lower tier"));

    asReader().get("/exercises/fall-low").then().statusCode(404);
    asReader().get("/exercises/fall-high").then().statusCode(404);
    asEditor().get("/exercises/fall-high/draft").then().statusCode(200);
  }

  @Test
  void publishesNoneIfOneHasChanged() {
    begin(exercise("moved-one")).then().statusCode(201);
    begin(exercise("moved-two")).then().statusCode(201);

    together(
            List.of(
                chosen("moved-one"),
                Map.of("slug", "moved-two", "etag", "\"draft-0\""),
                Map.of("slug", "moved-three", "etag", "\"draft-0\"")))
        .then()
        .statusCode(412)
        .body("type", equalTo("/problems/precondition-failed"))
        .body("violations.field", contains("drafts[1].etag", "drafts[2].etag"));

    asReader().get("/exercises/moved-one").then().statusCode(404);
  }

  @Test
  void readsItsListStrictly() {
    begin(exercise("chosen-twice")).then().statusCode(201);

    together(List.of(chosen("chosen-twice"), chosen("chosen-twice")))
        .then()
        .statusCode(400)
        .body("violations.field", contains("drafts[1].slug"));
    together(List.of()).then().statusCode(400).body("violations.field", contains("drafts"));
    together(List.of(Map.of("slug", "chosen-twice")))
        .then()
        .statusCode(400)
        .body("violations.field", contains("drafts[0].etag"));
  }

  private static ObjectNode rung(String slug, int tier, String easier, String harder) {
    return exercise(
        slug,
        it -> {
          it.put("tier", tier);
          name(it, "easier", easier);
          name(it, "harder", harder);
          it.withArray("cues").addObject().put("text", slug + ".").put("provenance", "GENERAL");
        });
  }

  private static void name(ObjectNode exercise, String list, String slug) {
    if (!slug.isEmpty()) {
      exercise.putArray(list).add(slug);
    }
  }

  private static Map<String, String> chosen(String slug) {
    return Map.of(
        "slug", slug, "etag", asEditor().get("/exercises/" + slug + "/draft").header("ETag"));
  }

  private static Response together(List<Map<String, String>> drafts) {
    return asEditor()
        .contentType("application/json")
        .body(Map.of("drafts", drafts))
        .post("/drafts/publish");
  }
}
