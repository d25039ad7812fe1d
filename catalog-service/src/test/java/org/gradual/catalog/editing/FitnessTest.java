package org.gradual.catalog.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.asReader;
import static org.gradual.catalog.editing.Editor.asEditor;
import static org.gradual.catalog.editing.Editor.begin;
import static org.gradual.catalog.editing.Editor.bringOut;
import static org.gradual.catalog.editing.Editor.edit;
import static org.gradual.catalog.editing.Editor.exercise;
import static org.gradual.catalog.editing.Editor.publish;
import static org.gradual.catalog.editing.Editor.put;
import static org.gradual.catalog.editing.Editor.read;
import static org.gradual.catalog.editing.Editor.retire;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.exercise.ExerciseDocument;
import org.gradual.catalog.exercise.Listed;
import org.gradual.catalog.exercise.Listing;
import org.gradual.catalog.exercise.PublishedDocument;
import org.gradual.foundation.problem.Violation;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not fit to be published stays a draft, and tells why. */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class FitnessTest {
  @Inject Fitness fitness;
  @Inject Manuscripts manuscripts;
  @Inject Listing listing;
  @Inject ObjectMapper json;

  @Test
  void tellsEverythingThatADraftLacks() {
    asEditor()
        .contentType("application/json")
        .body("{\"slug\": \"lacking\", \"name\": \"Lacking\"}")
        .post("/exercises")
        .then()
        .statusCode(201);

    publish("lacking")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-publishable"))
        .body(
            "violations.field",
            containsInAnyOrder(
                "type",
                "disciplines",
                "position",
                "direction",
                "tier",
                "causes",
                "scheme",
                "doses",
                "daysPerWeek",
                "cues",
                "provenance"));
    asReader().get("/exercises/lacking").then().statusCode(404);
    asEditor().get("/exercises/lacking/draft").then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'tier': 2, 'harder': ['chin-tuck']} | harder | chin-tuck is of a lower tier",
        "{'easier': ['no-such-rung']} | easier[0] | no-such-rung is no exercise on offer",
        "{'harder': ['chin-tuck-supine'], 'easier': ['chin-tuck']} | harder | leads back to the exercise itself",
        "{'name': 'Bridge'} | name | another exercise is called bridge too",
        "{'aliases': ['BRIDGE']} | name | another exercise is called bridge too",
        "{'easier': ['chin-tuck'], 'cues': 'SAME'} | cues | say nothing that those of chin-tuck do not",
        "{'direction': 'FLEXION'} | direction | FLEXION neither forbids nor warns of DISC",
        "{'caution': ['NECK'], 'contraindicated': ['NECK']} | caution | NECK both forbids and warns",
        "{'prerequisite': {'exercise': 'plank', 'at': 'CEILING', 'painMeanMax': 2}} | prerequisite | plank cannot be mastered before it"
      })
  void publishesNothingThatBreaksARule(String change, String field, String message)
      throws IOException {
    ObjectNode changes = (ObjectNode) json.readTree(change.replace('\'', '"'));
    boolean sameCues = changes.remove("cues") != null;
    String slug = "rule-breaker";
    ObjectNode exercise = exercise(slug, it -> it.setAll(changes));
    if (!sameCues) {
      exercise.withArray("cues").addObject().put("text", "Break.").put("provenance", "GENERAL");
    }
    write(exercise);

    publish(slug)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/not-publishable"))
        .body(
            "violations.find { it.field == '%s' && it.message == '%s' }".formatted(field, message),
            notNullValue());
    asEditor()
        .get("/exercises/" + slug + "/draft")
        .then()
        .body("violations.message", hasItem(message));
    asReader().get("/exercises/" + slug).then().statusCode(404);
  }

  private static void write(ObjectNode exercise) {
    Response draft = asEditor().get("/exercises/rule-breaker/draft");
    if (draft.statusCode() == 404) {
      begin(exercise).then().statusCode(201);
    } else {
      put(exercise, "If-Match", draft.header("ETag")).then().statusCode(200);
    }
  }

  /** As where a new release asks more of a text than the one that published it. */
  @Test
  void asksEveryRuleThoughSomethingOnOfferIsWrongInItself() {
    var listed = new ArrayList<>(listing.all());
    ObjectNode nameless = json.valueToTree(listing.find("plank").orElseThrow().content());
    nameless.put("slug", "nameless").put("name", " ");
    Exercise wrong = json.convertValue(nameless, Exercise.class);
    var document = new PublishedDocument("nameless", 1, "{}");
    listed.add(new Listed(document, wrong, ExerciseDocument.Status.PUBLISHED, "edda"));
    ObjectNode draft = exercise("unruly", it -> it.putArray("easier").add("no-such-rung"));

    var judged =
        fitness.judge(
            List.of(manuscripts.read(draft).value().orElseThrow()),
            fitness.offered(listed),
            Place.ITSELF);

    assertThat(judged.violations()).extracting(Violation::field).containsExactly("easier[0]");
  }

  @Test
  void leavesTheOthersAloneThatWereWrongBefore() {
    bringOut(exercise("left-behind"));
    bringOut(
        exercise(
            "leaning",
            it -> {
              it.putArray("easier").add("left-behind");
              it.withArray("cues").addObject().put("text", "Lean.").put("provenance", "GENERAL");
            }));
    retire("left-behind", Map.of()).then().statusCode(200);

    bringOut(exercise("has-nothing-to-do-with-it"));

    edit("leaning", it -> it.put("tier", 2)).then().statusCode(200);
    publish("leaning").then().statusCode(422).body("violations.field", contains("easier[0]"));
    withoutEasier("leaning").then().statusCode(200);
    publish("leaning").then().statusCode(200);
  }

  /** The draft without the rung that is no more. */
  private static Response withoutEasier(String slug) {
    Response draft = asEditor().get("/exercises/" + slug + "/draft");
    ObjectNode exercise = read(draft);
    exercise.putArray("easier");
    return put(exercise, "If-Match", draft.header("ETag"));
  }
}
