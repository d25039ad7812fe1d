package org.gradual.contracts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ContractsResourceTest {
  @Test
  void servesTheAsyncApiDocumentOfTheService() {
    given()
        .get("/asyncapi")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("asyncapi", equalTo("3.0.0"))
        .body("info.title", equalTo("Events of tracking-service"));
  }

  @Test
  void servesTheSchemaOfEveryType() {
    for (String type : Contract.schemas()) {
      String path = "/schemas/" + type + ".json";
      given()
          .get(path)
          .then()
          .statusCode(200)
          .contentType(startsWith("application/schema+json"))
          .body("$id", equalTo(path));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nothing.json", "dose", "..json", "../asyncapi/tracking.yaml", "%2e%2e%2fx.json"})
  void servesNoOtherFile(String name) {
    given().urlEncodingEnabled(false).get("/schemas/" + name).then().statusCode(404);
  }
}
