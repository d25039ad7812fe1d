package org.gradual.catalog.programme;

import static org.gradual.catalog.Http.asReader;
import static org.gradual.catalog.programme.TailorRequests.PERSON;
import static org.gradual.catalog.programme.TailorRequests.tailor;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person who is told wrongly: everything that is wrong is named. */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class TailorRefusalsTest {

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
}
