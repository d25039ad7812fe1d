package org.gradual.catalog.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.asReader;
import static org.gradual.catalog.editing.Editor.asEditor;
import static org.gradual.catalog.editing.Editor.begin;
import static org.gradual.catalog.editing.Editor.bringOut;
import static org.gradual.catalog.editing.Editor.edit;
import static org.gradual.catalog.editing.Editor.exercise;
import static org.gradual.catalog.editing.Editor.publish;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.gradual.catalog.Together;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(CatalogStack.class)
class PublishDraftsTest {

  @Test
  void publishesADraftAsTheNextRevision() {
    begin(exercise("published")).then().statusCode(201);
    Response first = publish("published");
    first
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("revision", equalTo(1))
        .body("status", equalTo("PUBLISHED"));
    edit("published", it -> it.put("tier", 2)).then().statusCode(200);
    Response second = publish("published");
    second.then().statusCode(200).header("ETag", "\"2\"").body("tier", equalTo(2));

    asEditor().get("/exercises/published/draft").then().statusCode(404);
    asReader().get("/exercises/published").then().body(equalTo(second.asString()));
    asReader().get("/exercises/published/revisions/1").then().body(equalTo(first.asString()));
    asReader()
        .get("/exercises/published/revisions")
        .then()
        .body("items.revision", contains(2, 1))
        .body("items.publishedBy", contains("edda", "edda"));
  }

  @Test
  void tellsWhatChangedFromOneRevisionToAnother() {
    bringOut(exercise("compared"));
    edit(
            "compared",
            it -> {
              it.put("tier", 2);
              it.withArray("aliases").add("likened");
            })
        .then()
        .statusCode(200);
    publish("compared").then().statusCode(200);

    asReader()
        .get("/exercises/compared/revisions/1..2")
        .then()
        .statusCode(200)
        .body("slug", equalTo("compared"))
        .body("from", equalTo(1))
        .body("to", equalTo(2))
        .body("changes.field", hasItems("tier", "aliases[0]", "revision", "publishedAt"))
        .body("changes.field", hasSize(4))
        .body("changes.find { it.field == 'tier' }.from", equalTo(1))
        .body("changes.find { it.field == 'tier' }.to", equalTo(2));
    asReader()
        .get("/exercises/compared/revisions/2..1")
        .then()
        .body("changes.find { it.field == 'tier' }.to", equalTo(1));
    asReader().get("/exercises/compared/revisions/1..3").then().statusCode(404);
  }

  @Test
  void addsNoRevisionForADraftThatSaysWhatIsPublished() {
    bringOut(exercise("unchanged"));
    edit("unchanged", _ -> {}).then().statusCode(200);

    publish("unchanged").then().statusCode(200).body("revision", equalTo(1));

    asReader().get("/exercises/unchanged").then().header("ETag", "\"1\"");
    asEditor().get("/exercises/unchanged/draft").then().statusCode(404);
  }

  @Test
  void publishesOnceForTwoEditors() throws Exception {
    String tag = begin(exercise("published-by-two")).header("ETag");

    List<Response> answers =
        Together.both(
            () -> publishBy("published-by-two", tag), () -> publishBy("published-by-two", tag));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
    asReader().get("/exercises/published-by-two").then().header("ETag", "\"1\"");
  }

  @Test
  void publishesWhateverDraftThereIsButNotNone() {
    begin(exercise("any-draft")).then().statusCode(201);

    publishBy("any-draft", "*").then().statusCode(200);
    publishBy("any-draft", "*").then().statusCode(412);
  }

  private static Response publishBy(String slug, String tag) {
    return asEditor().header("If-Match", tag).post("/exercises/" + slug + "/publish");
  }
}
