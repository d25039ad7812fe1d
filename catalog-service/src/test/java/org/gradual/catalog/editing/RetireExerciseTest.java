package org.gradual.catalog.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.asReader;
import static org.gradual.catalog.Http.walk;
import static org.gradual.catalog.editing.Editor.asEditor;
import static org.gradual.catalog.editing.Editor.begin;
import static org.gradual.catalog.editing.Editor.bringOut;
import static org.gradual.catalog.editing.Editor.edit;
import static org.gradual.catalog.editing.Editor.exercise;
import static org.gradual.catalog.editing.Editor.publish;
import static org.gradual.catalog.editing.Editor.retire;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gradual.catalog.stream.PublishedEvents;
import org.gradual.localstack.CatalogStack;
import org.gradual.localstack.PublishedSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(CatalogStack.class)
class RetireExerciseTest {

  @Test
  void isOfferedNoMoreButStaysToBeRead() {
    bringOut(exercise("retired"));

    retire("retired", Map.of())
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("status", equalTo("RETIRED"))
        .body("replacedBy", nullValue());

    assertThat(walk("/exercises", Map.of(), 200)).doesNotContain("retired").contains("bridge");
    asReader()
        .get("/exercises/retired")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("status", equalTo("RETIRED"));
    asReader()
        .get("/exercises/retired/revisions")
        .then()
        .body("items.status", contains("RETIRED", "PUBLISHED"));
    asReader().get("/exercises/retired/revisions/1").then().body("status", equalTo("PUBLISHED"));
  }

  @Test
  void namesWhatToTakeInstead() {
    bringOut(exercise("retired-for-another"));

    retire("retired-for-another", Map.of("replacedBy", "chin-tuck"))
        .then()
        .statusCode(200)
        .body("replacedBy", equalTo("chin-tuck"));
  }

  @Test
  void needsNoBody() {
    bringOut(exercise("retired-silently"));

    asEditor()
        .header("If-Match", "\"1\"")
        .post("/exercises/retired-silently/retire")
        .then()
        .statusCode(200)
        .body("status", equalTo("RETIRED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-exercise", "never-replaced", "only-drafted", "retired-first"})
  void namesNothingThatIsNoOtherExerciseOnOffer(String replacement) {
    once("never-replaced", () -> bringOut(exercise("never-replaced")));
    once("only-drafted", () -> begin(exercise("only-drafted")));
    once(
        "retired-first",
        () -> {
          bringOut(exercise("retired-first"));
          retire("retired-first", Map.of()).then().statusCode(200);
        });

    retire("never-replaced", Map.of("replacedBy", replacement))
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/unknown-exercise"))
        .body("violations.field", contains("replacedBy"));

    asReader().get("/exercises/never-replaced").then().body("status", equalTo("PUBLISHED"));
  }

  private static void once(String slug, Runnable action) {
    boolean published = asEditor().get("/exercises/" + slug).statusCode() == 200;
    if (!published && asEditor().get("/exercises/" + slug + "/draft").statusCode() == 404) {
      action.run();
    }
  }

  @Test
  void retiresOnce() {
    bringOut(exercise("retired-twice"));
    retire("retired-twice", Map.of()).then().statusCode(200);

    retire("retired-twice", Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/already-retired"));
  }

  @Test
  void comesBackByADraft() {
    bringOut(exercise("retired-and-back"));
    retire("retired-and-back", Map.of("replacedBy", "chin-tuck")).then().statusCode(200);

    edit("retired-and-back", _ -> {}).then().statusCode(200);
    publish("retired-and-back")
        .then()
        .statusCode(200)
        .body("revision", equalTo(3))
        .body("status", equalTo("PUBLISHED"))
        .body("replacedBy", nullValue());

    assertThat(walk("/exercises", Map.of(), 200)).contains("retired-and-back");
  }

  @Test
  void tellsEachChangeInTheVeryWordsOfItsDocument() {
    bringOut(exercise("retired-and-told"));
    retire("retired-and-told", Map.of("replacedBy", "chin-tuck")).then().statusCode(200);

    List<ConsumerRecord<String, String>> events = PublishedEvents.of("retired-and-told", 2);

    assertThat(events)
        .extracting(ConsumerRecord::value)
        .containsExactly(document("retired-and-told", 1), document("retired-and-told", 2));
    assertThat(events)
        .extracting(RetireExerciseTest::type)
        .containsExactly(
            "org.gradual.catalog.exercise.published.v1", "org.gradual.catalog.exercise.retired.v1");
    assertThat(PublishedSchemas.open().faultsOfCompacted(events)).isEmpty();
  }

  private static String document(String slug, int revision) {
    return asReader().get("/exercises/" + slug + "/revisions/" + revision).asString();
  }

  private static String type(ConsumerRecord<String, String> event) {
    return new String(event.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
  }
}
