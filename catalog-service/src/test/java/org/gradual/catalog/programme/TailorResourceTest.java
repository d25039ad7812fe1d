package org.gradual.catalog.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.editing.Editor.bringOut;
import static org.gradual.catalog.editing.Editor.exercise;
import static org.gradual.catalog.editing.Editor.retire;
import static org.gradual.catalog.programme.TailorRequests.PERSON;
import static org.gradual.catalog.programme.TailorRequests.tailor;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.gradual.localstack.CatalogStack;
import org.gradual.localstack.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(CatalogStack.class)
class TailorResourceTest {
  @Test
  void answersWithItemsExclusionsAndTheirReasons() {
    JsonPath plan = tailor(PERSON).then().statusCode(200).extract().jsonPath();

    assertThat(plan.getMap("items.find { it.exercise == 'bridge' }"))
        .containsEntry("revision", 1)
        .containsEntry("phase", "STRENGTH")
        .containsEntry("dose", Map.of("kind", "HOLD", "sets", 1, "reps", 5, "holdSeconds", 10))
        .containsEntry("minutes", 1)
        .containsEntry(
            "reasons",
            List.of(
                Map.of("rule", "CAUSE_MATCH", "detail", "weak-core", "source", "L41"),
                Map.of("rule", "PHASE", "detail", "STRENGTH", "source", "L35"),
                Map.of("rule", "START_DOSE", "detail", "pain 3, age 52", "source", "L41")));
    assertThat(plan.getList("excluded.find { it.exercise == 'roll-down' }.because"))
        .contains(Map.of("rule", "CONTRAINDICATED", "detail", "OSTEO", "source", "S-DIR"));
    assertThat(plan.getList("excluded.find { it.exercise == 'plank' }.because.rule"))
        .containsExactly("EXCLUDED", "TIER");
    assertThat(plan.getList("warnings")).isEmpty();
    assertThat(plan.getDouble("minutesPerDay")).isBetween(5.0, 20.0);
    assertThat(plan.getList("causesCovered")).containsExactly("weak-core");
    assertThat(plan.getList("causesUncovered")).isEmpty();
  }

  @Test
  void givesTheSameAnswerEveryTime() {
    assertThat(tailor(PERSON).asString()).isEqualTo(tailor(PERSON).asString());
  }

  @Test
  void takesNothingForGrantedThatIsNotSaid() {
    tailor(
            """
            {"causes": ["medical-condition"], "pain": 0, "age": 40, "minutesPerDay": 5, "daysPerWeek": 1}
            """)
        .then()
        .statusCode(200)
        .body("items", empty())
        .body("warnings.rule", equalTo(List.of("SR1", "CAUSE_UNCOVERED")))
        .body("causesUncovered", equalTo(List.of("medical-condition")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"patient", "therapist", "catalog-editor", "admin"})
  void isForEveryRole(String role) {
    given()
        .auth()
        .oauth2(Tokens.ofSharedStack().token("anna", "spine", role))
        .contentType(ContentType.JSON)
        .body(PERSON)
        .post("/programmes/tailor")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store");
  }

  @Test
  void needsAToken() {
    given()
        .contentType(ContentType.JSON)
        .body("{}")
        .post("/programmes/tailor")
        .then()
        .statusCode(401);
  }

  @Test
  void knowsWhatIsPublishedAndRetiredMeanwhile() {
    String slug = "tailored-exercise";
    String excluding = PERSON.replace("\"plank\"", "\"" + slug + "\"");
    tailor(excluding).then().statusCode(400).body("violations.field", hasItem("exclude[0]"));

    bringOut(exercise(slug, it -> it.putArray("causes").add("weak-core")));
    tailor(excluding).then().statusCode(200).body("excluded.exercise", hasItem(slug));

    retire(slug, Map.of()).then().statusCode(200);
    tailor(excluding).then().statusCode(400).body("violations.field", hasItem("exclude[0]"));
    tailor(PERSON).then().statusCode(200).body("excluded.exercise", not(hasItem(slug)));
  }
}
