package org.gradual.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.asReader;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Set;
import org.gradual.localstack.CatalogStack;
import org.gradual.localstack.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every call of the service, asked of each of its paths. */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class StatusTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/exercises",
        "/exercises?nonsense=1",
        "/exercises/bridge",
        "/exercises/no-such-exercise",
        "/exercises/bridge/revisions",
        "/exercises/bridge/revisions/1",
        "/exercises/bridge/revisions/1..1",
        "/exercises/bridge/draft",
        "/drafts",
        "/export",
        "/causes",
        "/causes/weak-core",
        "/disciplines",
        "/muscles",
        "/conditions",
        "/benefits",
        "/safety-rules",
        "/sources",
        "/programmes",
        "/programmes/weak-core"
      })
  void needsAToken(String path) {
    given()
        .get(path)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", notNullValue())
        .body("type", equalTo("/problems/unauthenticated"));
  }

  @Test
  void needsAValidToken() {
    var tokens = Tokens.ofSharedStack();
    for (String token :
        Set.of(
            "nonsense",
            tokens.draft("anna", "spine", "patient").withLifetime(Duration.ofHours(-1)).sign(),
            tokens.draft("anna", "spine", "patient").withAudience("other").sign())) {
      given().auth().oauth2(token).get("/exercises").then().statusCode(401);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"patient", "therapist", "catalog-editor", "admin"})
  void letsEveryRoleRead(String role) {
    String token = Tokens.ofSharedStack().token("anna", "spine", role);

    given().auth().oauth2(token).get("/exercises/bridge").then().statusCode(200);
  }

  @Test
  void letsPeopleReadWhoBelongToNoClinic() {
    String token = Tokens.ofSharedStack().token("anna", "", "patient");

    given().auth().oauth2(token).get("/exercises/bridge").then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "PATCH, /exercises",
    "DELETE, /exercises/bridge",
    "PUT, /exercises/bridge/draft",
    "POST, /drafts",
    "POST, /export",
    "PATCH, /exercises/bridge/revisions/1",
    "DELETE, /causes",
    "POST, /causes/weak-core",
    "PUT, /programmes/weak-core",
    "DELETE, /programmes"
  })
  void tellsWhichMethodsThereAre(String method, String path) {
    Response answer = asReader().request(method, path);

    answer
        .then()
        .statusCode(405)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/method-not-allowed"));
    assertThat(answer.header("Allow").split(", *")).contains("GET", "HEAD").doesNotContain(method);
  }

  @ParameterizedTest
  @CsvSource({
    "/exercises/bridge/publish, POST",
    "/exercises/bridge/retire, POST",
    "/drafts/publish, POST",
    "/import, POST"
  })
  void tellsWhatCanBeDone(String path, String method) {
    asReader().get(path).then().statusCode(405).header("Allow", containsString(method));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/exercises",
        "/exercises/bridge",
        "/causes",
        "/sources",
        "/export",
        "/programmes"
      })
  void speaksItsOwnMediaTypeOnly(String path) {
    asReader()
        .accept("application/xml")
        .get(path)
        .then()
        .statusCode(406)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-acceptable"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/exercise", "/programme", "/causes/a/b"})
  void knowsNoOtherPaths(String path) {
    asReader().get(path).then().statusCode(404).body("type", equalTo("/problems/not-found"));
  }

  @Test
  void givesTheRequestsIdBack() {
    asReader()
        .header("X-Request-Id", "walk-7")
        .get("/causes")
        .then()
        .header("X-Request-Id", "walk-7");
    asReader().get("/causes").then().header("X-Request-Id", notNullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/health/live", "/q/health/ready", "/q/openapi", "/q/metrics"})
  void isObservedWithoutAToken(String path) {
    given().get(path).then().statusCode(200);
  }

  @Test
  void tellsHowItsEventsFareButIsReadyWhateverBecomesOfThem() {
    given()
        .get("/q/health")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'outbox' }.status", equalTo("UP"))
        .body("checks.find { it.name == 'outbox' }.data.full", equalTo(false));
    given().get("/q/health/ready").then().body("checks.name", not(hasItem("outbox")));
    assertThat(given().get("/q/metrics").asString())
        .contains("\noutbox_rows ", "\noutbox_rows_limit ", "\noutbox_oldest_age_seconds ")
        .contains("\noutbox_blocked_keys ", "\noutbox_lease_held ", "\noutbox_refused_total ");
  }
}
