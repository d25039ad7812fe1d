package org.gradual.tracking.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gradual.localstack.TrackingStack;
import org.junit.jupiter.api.Test;

/** The published OpenAPI document changes with the resources and never by accident. */
@QuarkusTest
@WithTestResource(TrackingStack.class)
class OpenApiTest {

  private static final Path COMMITTED = Path.of("../contracts/openapi/tracking.yaml");

  /** Where the change is meant, {@code -Dgradual.generated.write} writes the file anew. */
  @Test
  void isTheCommittedDocument() throws IOException {
    var served = given().get("/q/openapi").then().statusCode(200).extract().asString();
    if (System.getProperty("gradual.generated.write") != null) {
      Files.createDirectories(COMMITTED.getParent());
      Files.writeString(COMMITTED, served);
    }
    assertThat(served).isEqualTo(Files.readString(COMMITTED));
  }
}
