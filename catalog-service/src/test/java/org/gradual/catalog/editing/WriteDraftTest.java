package org.gradual.catalog.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.asReader;
import static org.gradual.catalog.editing.Editor.asEditor;
import static org.gradual.catalog.editing.Editor.begin;
import static org.gradual.catalog.editing.Editor.bringOut;
import static org.gradual.catalog.editing.Editor.edit;
import static org.gradual.catalog.editing.Editor.exercise;
import static org.gradual.catalog.editing.Editor.put;
import static org.gradual.catalog.editing.Editor.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.gradual.catalog.Together;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;

/** Drafts come, change and go; what is published stays as it is. */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class WriteDraftTest {

  @Test
  void changesADraftByItsTag() {
    String first = begin(exercise("changed")).header("ETag");

    Response second = put(exercise("changed").put("tier", 2), "If-Match", first);

    second.then().statusCode(200).body("tier", equalTo(2));
    assertThat(second.header("ETag")).isNotEqualTo(first);
    put(exercise("changed"), "If-Match", first)
        .then()
        .statusCode(412)
        .body("type", equalTo("/problems/precondition-failed"));
  }

  @Test
  void repeatsADraftThatSaysTheSame() {
    ObjectNode exercise = exercise("repeated");
    exercise.withObject("doses").withObject("ceiling").put("loadKilograms", 2.5);
    String tag = begin(exercise).header("ETag");

    put(exercise, "If-Match", tag).then().statusCode(200).header("ETag", tag);
  }

  @Test
  void takesADraftBackAsItWasRead() {
    Response begun = begin(exercise("taken-back"));

    put(read(begun).put("tier", 2), "If-Match", begun.header("ETag"))
        .then()
        .statusCode(200)
        .body("tier", equalTo(2))
        .body("violations", empty());
  }

  @Test
  void startsFromWhatIsPublishedAndLeavesIt() {
    bringOut(exercise("edited"));

    edit("edited", it -> it.put("tier", 2)).then().statusCode(200).body("tier", equalTo(2));

    asReader().get("/exercises/edited").then().header("ETag", "\"1\"").body("tier", equalTo(1));
    edit("edited", it -> it.put("tier", 3)).then().statusCode(412);
  }

  @Test
  void takesTheTagOfATranslationButNotItsTexts() {
    bringOut(exercise("translated", WriteDraftTest::translate));
    Response german = asReader().header("Accept-Language", "de").get("/exercises/translated");
    german.then().header("ETag", "\"1-de\"").body("name", equalTo("Auf Deutsch"));

    put(read(german), "If-Match", "\"1-de\"")
        .then()
        .statusCode(400)
        .body("violations.field", contains("language"));
    put(exercise("translated", it -> translate(it.put("tier", 2))), "If-Match", "\"1-de\"")
        .then()
        .statusCode(200)
        .body("name", equalTo("Name of translated"));
  }

  private static void translate(ObjectNode exercise) {
    ObjectNode german = exercise.putObject("translations").putObject("de");
    german.put("name", "Auf Deutsch");
    exercise.withArray("cues").forEach(_ -> german.withArray("cues").add("Ein Hinweis."));
  }

  @Test
  void letsOneOfTwoEditorsWin() throws Exception {
    String tag = begin(exercise("contested")).header("ETag");

    List<Response> answers =
        Together.both(
            () -> put(exercise("contested").put("tier", 2), "If-Match", tag),
            () -> put(exercise("contested").put("tier", 3), "If-Match", tag));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
  }

  @Test
  void discardsADraft() {
    String first = begin(exercise("discarded")).header("ETag");
    String second = put(exercise("discarded").put("tier", 2), "If-Match", first).header("ETag");

    discard("discarded", first).then().statusCode(412);
    discard("discarded", second).then().statusCode(204);
    discard("discarded", second).then().statusCode(404);
    asEditor().get("/exercises/discarded/draft").then().statusCode(404);
    assertThat(begin(exercise("discarded")).header("ETag")).isNotIn(first, second);
  }

  private static Response discard(String slug, String tag) {
    return asEditor().header("If-Match", tag).delete("/exercises/" + slug + "/draft");
  }
}
