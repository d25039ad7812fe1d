package org.gradual.catalog.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.asReader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(CatalogStack.class)
class ExerciseResourceTest {

  @Test
  void givesTheDocumentWhole() {
    asReader()
        .get("/exercises/bridge")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .header("Cache-Control", "private, max-age=60")
        .body("slug", equalTo("bridge"))
        .body("revision", equalTo(1))
        .body("status", equalTo("PUBLISHED"))
        .body("publishedAt", notNullValue())
        .body("type", equalTo("STRENGTH_ISOMETRIC"))
        .body("family", equalTo("STRENGTH"))
        .body("phase", equalTo("STRENGTH"))
        .body("doses.start.kind", equalTo("HOLD"))
        .body("doses.start.holdSeconds", equalTo(10))
        .body("doses.start.perSide", nullValue())
        .body("steps", contains("reps+1", "holdSeconds+1", "sets+1", "variant"))
        .body("cues[0].provenance", equalTo("SEED"))
        .body("prerequisite", nullValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bird-dog | SEED_TEXT | 71
          bridge | SEED_TEXT | 41, 97, 121
          cat-cow | SEED_TEXT | 88, 119
          childs-pose | SEED_TEXT | 88
          chin-tuck | SEED_IMPLIED | 21, 125
          clamshell | SEED_TEXT | 47, 49
          cobra | SEED_TEXT | 88
          cycling | SEED_TEXT | 117
          diaphragmatic-breathing | SEED_IMPLIED | 84, 86, 93
          elliptical | SEED_TEXT | 106
          flexion-rotation | SEED_KEYWORD | 125
          hamstring-stretch | SEED_IMPLIED | 77
          heel-raise | SEED_IMPLIED | 65
          hip-flexor-stretch | SEED_IMPLIED | 77, 125
          knee-to-chest | SEED_KEYWORD | 125
          lateral-step-up | SEED_TEXT | 71
          mountain-climber | SEED_TEXT | 71
          pelvic-tilt | SEED_KEYWORD | 125
          plank | SEED_TEXT | 45, 49
          relaxation-pose | SEED_IMPLIED | 86
          reverse-crunch | SEED_TEXT | 71
          roll-down | SEED_TEXT | 96
          scapular-squeeze | SEED_TEXT | 95, 125
          side-bridge | SEED_TEXT | 46, 49, 71
          superman | SEED_TEXT | 71, 120
          swimming | SEED_TEXT | 117
          the-hundred | SEED_TEXT | 98
          torso-twist | SEED_TEXT | 71
          trunk-rotation | SEED_KEYWORD | 125
          walking | SEED_TEXT | 63, 117
          water-aerobics | SEED_TEXT | 117
          water-jogging | SEED_TEXT | 106
          """)
  void comesBackWithItsSeedLines(String slug, String kind, String lines) {
    List<Integer> expected = Stream.of(lines.split(", ")).map(Integer::valueOf).toList();

    Response answer = asReader().get("/exercises/" + slug);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.jsonPath().getString("provenance.kind")).isEqualTo(kind);
    assertThat(answer.jsonPath().getList("provenance.seedLines")).isEqualTo(expected);
  }

  @Test
  void answers304ToWhoHasTheNewestRevision() {
    asReader()
        .header("If-None-Match", "\"7\", \"1\"")
        .get("/exercises/bridge")
        .then()
        .statusCode(304)
        .header("ETag", "\"1\"")
        .header("Cache-Control", "private, max-age=60")
        .body(emptyString());
    asReader().header("If-None-Match", "\"0\"").get("/exercises/bridge").then().statusCode(200);
  }

  @Test
  void answersHeadLikeGetWithoutABody() {
    asReader()
        .head("/exercises/bridge")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body(emptyString());
  }

  @Test
  void listsWhatWasPublished() {
    asReader()
        .get("/exercises/bridge/revisions")
        .then()
        .statusCode(200)
        .body("items.revision", contains(1))
        .body("items[0].status", equalTo("PUBLISHED"))
        .body("items[0].publishedBy", equalTo("release"))
        .body("items[0].publishedAt", notNullValue())
        .body("next", nullValue());
  }

  @Test
  void givesARevisionThatMayBeKeptForEver() {
    Response newest = asReader().get("/exercises/bridge");

    asReader()
        .get("/exercises/bridge/revisions/1")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .header("Cache-Control", "private, max-age=31536000, immutable")
        .body(equalTo(newest.asString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/exercises/no-such-exercise",
        "/exercises/Bridge",
        "/exercises/bridge%00",
        "/exercises/no-such-exercise/revisions",
        "/exercises/bridge/revisions/2",
        "/exercises/bridge/revisions/0",
        "/exercises/bridge/revisions/one",
        "/exercises/bridge/revisions/99999999999",
        "/exercises/bridge/revisions/1..2",
        "/exercises/bridge/revisions/1..one",
        "/exercises/bridge/drafts"
      })
  void knowsNothingElse(String path) {
    asReader()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-found"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/exercises/bridge", "/exercises/bridge/revisions/1"})
  void knowsNoParameters(String path) {
    asReader()
        .get(path + "?verbose=true")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-request"))
        .body("violations.field", contains("verbose"));
  }
}
