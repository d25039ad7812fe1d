package org.gradual.foundation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Keys.class)
class DocumentTest {

  private static ValidatableResponse document() {
    return given().get("/q/openapi?format=json").then().statusCode(200);
  }

  @Test
  void describesABodyByItsRecord() {
    document()
        .body(
            "paths['/shelf'].post.requestBody.content['application/json'].schema.'$ref'",
            equalTo("#/components/schemas/Thing"))
        .body("components.schemas", not(hasKey("IncomingThing")))
        .body("components.schemas", not(hasKey("BodyReader")));
  }

  @Test
  void describesQueryParametersByTheirRecord() {
    document()
        .body(
            "paths['/shelf'].get.parameters.name",
            contains("q", "from", "colour", "limit", "cursor"))
        .body("paths['/shelf'].get.parameters[1].schema.format", equalTo("date"))
        .body("paths['/shelf'].get.parameters[2].schema.items.enum", contains("RED", "BLUE"))
        .body("paths['/shelf'].get.parameters[3].schema.maximum", equalTo(200));
  }

  @Test
  void describesRefusalsAsProblems() {
    document()
        .body(
            "paths['/shelf/{id}'].put.responses.keySet()",
            hasItems("400", "401", "403", "404", "412", "413", "415", "428", "503"))
        .body(
            "paths['/shelf/{id}'].put.responses.'404'.content['application/problem+json'].schema.'$ref'",
            equalTo("#/components/schemas/Problem"))
        .body("components.schemas.Problem.required", contains("type", "title", "status"));
  }
}
