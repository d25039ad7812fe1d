package org.gradual.catalog.exchange;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.gradual.catalog.editing.Editor.asEditor;
import static org.gradual.catalog.editing.Editor.exercise;
import static org.gradual.catalog.exchange.Exchange.AS_WRITTEN;
import static org.gradual.catalog.exchange.Exchange.file;
import static org.gradual.catalog.exchange.Exchange.tryOut;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.gradual.localstack.CatalogStack;
import org.gradual.localstack.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an import says about itself, before any of its lines. */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class ImportRequestTest {
  private static final int MIB = 1 << 20;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "text/plain",
        "application/x-ndjson; charset=ISO-8859-1",
        "application/*",
        "application/ndjson"
      })
  void takesNoOtherMediaType(String type) {
    asEditor()
        .config(AS_WRITTEN)
        .header("Content-Type", type)
        .body("{}".getBytes(UTF_8))
        .post("/import")
        .then()
        .statusCode(415)
        .contentType("application/problem+json")
        .header("Accept", "application/x-ndjson")
        .body("type", equalTo("/problems/unsupported-media-type"))
        .body("title", containsString("application/x-ndjson"));
  }

  @Test
  void takesItsMediaTypeWithItsCharset() {
    asEditor()
        .config(AS_WRITTEN)
        .header("Content-Type", "application/x-ndjson; charset=utf-8")
        .body("".getBytes(UTF_8))
        .post("/import")
        .then()
        .statusCode(200)
        .body("lines", equalTo(0));
  }

  @Test
  void takesNoMediaTypeThatNobodyCanRead() {
    asEditor()
        .config(AS_WRITTEN)
        .header("Content-Type", "nonsense")
        .body("{}".getBytes(UTF_8))
        .post("/import")
        .then()
        .statusCode(415)
        .body("type", equalTo("/problems/unsupported-media-type"));
  }

  @Test
  void takesNothingThatIsPacked() {
    asEditor()
        .config(AS_WRITTEN)
        .header("Content-Type", "application/x-ndjson")
        .header("Content-Encoding", "gzip")
        .body(new byte[] {31, -117})
        .post("/import")
        .then()
        .statusCode(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"patient", "therapist", "admin"})
  void isForEditorsOnly(String role) {
    String token = Tokens.ofSharedStack().token("anna", "spine", role);

    given()
        .auth()
        .oauth2(token)
        .contentType("text/plain")
        .body("nonsense")
        .post("/import?nonsense=1")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/forbidden"));
    given().post("/import").then().statusCode(401);
  }

  @ParameterizedTest
  @CsvSource({"dryRun=maybe, dryRun", "dryRun=, dryRun", "dry-run=false, dry-run"})
  void refusesParametersThatItDoesNotKnow(String query, String parameter) {
    Exchange.send("?" + query, file(exercise("imported-never")).getBytes(UTF_8))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-request"))
        .body("violations.field", contains(parameter));
  }

  @Test
  void stopsAtItsLimits() {
    tooLarge("\n".repeat(5_001), 5_000);
    tooLarge("{}\n" + " ".repeat(MIB + 1), MIB);
    tooLarge((" ".repeat(MIB - 1) + "\n").repeat(33), 32 * MIB);
    tryOut("\n".repeat(5_000)).then().statusCode(200).body("lines", equalTo(5_000));
  }

  private static void tooLarge(String file, int limit) {
    tryOut(file)
        .then()
        .statusCode(413)
        .body("type", equalTo("/problems/too-large"))
        .body("limit", equalTo(limit));
  }
}
