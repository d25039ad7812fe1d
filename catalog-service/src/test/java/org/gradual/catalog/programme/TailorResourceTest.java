package org.gradual.catalog.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.asReader;
import static org.gradual.catalog.editing.Editor.bringOut;
import static org.gradual.catalog.editing.Editor.exercise;
import static org.gradual.catalog.editing.Editor.retire;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.gradual.localstack.CatalogStack;
import org.gradual.localstack.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(CatalogStack.class)
class TailorResourceTest {
  private static final String PERSON =
      """
      {"causes": ["weak-core"], "pain": 3, "age": 52, "conditions": ["OSTEO"],
       "equipment": ["MAT", "STEP"], "minutesPerDay": 20, "daysPerWeek": 3, "exclude": ["plank"]}
      """;

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
  void namesEverythingThatIsWrongAtOnce() {
    tailor(
            """
            {"causes": ["weak-core", "bad-luck"], "pain": 11, "age": 15, "conditions": ["FLU"],
             "equipment": ["MAT", "SOFA"], "minutesPerDay": 4, "daysPerWeek": 8,
             "exclude": ["plank", "Plank!", "plonk"], "weight": 80}
            """)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-request"))
        .body(
            "violations.field.unique()",
            containsInAnyOrder(
                "causes[1]",
                "pain",
                "age",
                "conditions[0]",
                "equipment[1]",
                "minutesPerDay",
                "daysPerWeek",
                "exclude[1]",
                "exclude[2]",
                "weight"))
        .body(
            "violations.find { it.field == 'exclude[2]' }.message",
            equalTo("is not a published exercise"));
  }

  @Test
  void namesEverythingThatIsMissing() {
    tailor("{}")
        .then()
        .statusCode(400)
        .body(
            "violations.field",
            containsInAnyOrder("causes", "pain", "age", "minutesPerDay", "daysPerWeek"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "causes | []",
        "causes | \"weak-core\"",
        "causes | [\"weak-core\", \"weak-core\"]",
        "conditions | [\"OSTEO\", \"OSTEO\"]",
        "equipment | [\"MAT\", \"MAT\"]",
        "exclude | [\"plank\", \"plank\"]",
        "pain | -1",
        "pain | 3.5",
        "pain | \"3\"",
        "pain | null",
        "age | 111",
        "minutesPerDay | 121",
        "daysPerWeek | 0"
      })
  void refuses(String member, String value) {
    String wrong =
        PERSON.replaceFirst("(\"%s\": )(\\[[^]]*]|\\d+)".formatted(member), "$1" + value);

    tailor(wrong).then().statusCode(400).body("violations.field", hasItem(member));
  }

  @Test
  void readsNothingButJsonAndKnowsNoParameters() {
    asReader()
        .body(PERSON)
        .contentType("text/plain")
        .post("/programmes/tailor")
        .then()
        .statusCode(415);
    tailor("{\"causes\": [").then().statusCode(400).body("violations", empty());
    asReader()
        .contentType(ContentType.JSON)
        .body(PERSON)
        .post("/programmes/tailor?pain=1")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("pain"));
    asReader().get("/programmes/tailor").then().statusCode(405);
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

  private static Response tailor(String person) {
    return asReader().contentType(ContentType.JSON).body(person).post("/programmes/tailor");
  }
}
