package org.gradual.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;

/**
 * The committed OpenAPI document is the one that the code gives. {@code -Dgradual.generated.write}
 * writes it anew; the change is then reviewed like code.
 */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class OpenApiTest {
  private static final Path COMMITTED = Path.of("../contracts/openapi/catalog.yaml");

  @Test
  void isCommittedAsItIsServed() throws IOException {
    String served = given().get("/q/openapi").then().statusCode(200).extract().asString();

    if (System.getProperty("gradual.generated.write") != null) {
      Files.createDirectories(COMMITTED.getParent());
      Files.writeString(COMMITTED, served);
    }
    assertThat(served).isEqualTo(Files.readString(COMMITTED));
  }
}
