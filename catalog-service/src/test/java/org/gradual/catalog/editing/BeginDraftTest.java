package org.gradual.catalog.editing;

import static org.gradual.catalog.Http.asReader;
import static org.gradual.catalog.editing.Editor.asEditor;
import static org.gradual.catalog.editing.Editor.begin;
import static org.gradual.catalog.editing.Editor.exercise;
import static org.gradual.catalog.editing.Editor.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exercises that are new to the catalog begin as drafts. */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class BeginDraftTest {

  @Test
  void beginsAnExerciseThatOnlyEditorsSee() {
    Response begun = begin(exercise("begun"));

    begun
        .then()
        .statusCode(201)
        .header("Location", endsWith("/exercises/begun/draft"))
        .header("ETag", startsWith("\"draft-"))
        .header("Cache-Control", "no-store")
        .body("slug", equalTo("begun"))
        .body("status", equalTo("DRAFT"))
        .body("etag", equalTo(begun.header("ETag")))
        .body("changedBy", equalTo("edda"))
        .body("changedAt", notNullValue())
        .body("revision", nullValue())
        .body("violations", empty());
    asEditor()
        .get("/exercises/begun/draft")
        .then()
        .statusCode(200)
        .header("ETag", begun.header("ETag"))
        .body(equalTo(begun.asString()));
    asReader().get("/exercises/begun").then().statusCode(404);
    asReader().get("/exercises/begun/draft").then().statusCode(403);
  }

  @Test
  void keepsWhatIsNotWholeAndTellsWhatIsMissing() {
    asEditor()
        .contentType("application/json")
        .body("{\"slug\": \"sketch\", \"name\": \"Sketch\", \"doses\": {}, \"cues\": []}")
        .post("/exercises")
        .then()
        .statusCode(201)
        .body("name", equalTo("Sketch"))
        .body(
            "violations.field",
            hasItems("type", "disciplines", "tier", "doses.start", "cues", "provenance"))
        .body("violations.find { it.field == 'tier' }.message", equalTo("is required"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'slug': 'wrong', 'tier': 6} | tier",
        "{'slug': 'wrong', 'colour': 'red'} | colour",
        "{'slug': 'wrong', 'name': ''} | name",
        "{'slug': 'wrong', 'doses': {'start': {'kind': 'HOLD', 'sets': 21}}} | doses.start.sets",
        "{'slug': 'wrong', 'doses': {'start': {'kind': 'WISH'}}} | doses.start.kind",
        "{'slug': 'wrong', 'causes': ['slouching']} | causes[0]",
        "{'slug': 'wrong', 'language': 'de'} | language",
        "{'slug': 'Not a slug'} | slug",
        "{'slug': null} | slug",
        "{'slug': 7} | slug",
        "{'name': 'Nameless'} | slug",
        "[] | body",
        "7 | body"
      })
  void refusesWhatIsWrong(String body, String field) {
    asEditor()
        .contentType("application/json")
        .body(body.replace('\'', '"'))
        .post("/exercises")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-request"))
        .body("violations.field", contains(field));
  }

  @Test
  void beginsNoSlugTwice() {
    begin(exercise("begun-twice")).then().statusCode(201);

    for (String taken : List.of("begun-twice", "bridge")) {
      begin(exercise(taken)).then().statusCode(409).body("type", equalTo("/problems/slug-in-use"));
    }
  }

  @Test
  void createsByPutOnce() {
    put(exercise("put"), "If-None-Match", "*").then().statusCode(201);
    put(exercise("put").put("tier", 2), "If-None-Match", "*").then().statusCode(412);
  }

  @Test
  void takesTheSlugOfThePath() {
    ObjectNode exercise = exercise("named-by-its-path");
    exercise.remove("slug");
    asEditor()
        .header("If-None-Match", "*")
        .contentType("application/json")
        .body(exercise.toString())
        .put("/exercises/named-by-its-path")
        .then()
        .statusCode(201)
        .body("slug", equalTo("named-by-its-path"));

    asEditor()
        .header("If-None-Match", "*")
        .contentType("application/json")
        .body(exercise("another").toString())
        .put("/exercises/one")
        .then()
        .statusCode(400)
        .body("violations.field", contains("slug"));
  }
}
