package org.gradual.foundation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Keys.class)
class AccessTest {

  private static final String THING = "{\"name\":\"a\",\"parts\":[{\"count\":1}]}";

  private static RequestSpecification as(String... roles) {
    return given().auth().oauth2(Keys.token(roles));
  }

  static Stream<String> badTokens() {
    var claims = Keys.claims(Set.of("reader"));
    return Stream.of(
        "nonsense",
        Keys.sign(Keys.claims(Set.of("reader")).subject("anna")),
        Keys.sign(Keys.claims(Set.of("reader")).claim("clinic", "spine")),
        Keys.sign(Keys.claims(Set.of("reader")).subject("anna").claim("clinic", " ")),
        Keys.sign(claims.subject("anna").claim("clinic", "spine").audience("other")),
        Keys.sign(
            Keys.claims(Set.of("reader"))
                .subject("anna")
                .claim("clinic", "spine")
                .expiresIn(Duration.ofMinutes(-5))),
        Keys.token("reader") + "x");
  }

  @ParameterizedTest
  @MethodSource("badTokens")
  void refusesATokenThatIdentifiesNobody(String token) {
    for (var path : new String[] {"/shelf", "/shelf/" + Shelf.ONLY, "/nowhere"}) {
      given()
          .header("Authorization", "Bearer " + token)
          .get(path)
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .header("WWW-Authenticate", equalTo("Bearer"))
          .header("Cache-Control", "no-store")
          .body("type", equalTo("/problems/unauthenticated"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/shelf",
    "POST,/shelf",
    "PUT,/shelf/x",
    "GET,/nowhere",
    "PATCH,/shelf",
    "OPTIONS,/shelf"
  })
  void asksForATokenBeforeAnythingElse(String method, String path) {
    given()
        .body("{")
        .contentType("text/plain")
        .request(method, path)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/unauthenticated"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0198a2c4-0000-7000-8000-000000000001",
        "0198a2c4-0000-7000-8000-000000000002",
        "x"
      })
  void refusesARoleWhateverTheIdAndTheBody(String id) {
    as("reader")
        .contentType("text/plain")
        .body("{")
        .put("/shelf/" + id)
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/forbidden"));
  }

  @Test
  void answersUnknownMalformedAndForeignWithTheSameBody() {
    var bodies =
        Stream.of(
                "/nowhere",
                "/shelf/x",
                "/shelf/0198a2c4-0000-7000-8000-000000000002",
                "/shelf/%00",
                "/shelf/1/2")
            .map(
                path ->
                    as("reader")
                        .urlEncodingEnabled(false)
                        .get(path)
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString())
            .distinct()
            .toList();
    assertThat(bodies).hasSize(1);
    assertThat(bodies.getFirst()).contains("/problems/not-found").doesNotContain("instance");
  }

  @Test
  void looksForTheRecordBeforeTheBodyTheQueryAndThePrecondition() {
    var unknown = "/shelf/0198a2c4-0000-7000-8000-000000000002";
    as("writer").contentType("text/plain").body("{").put(unknown + "?x=1").then().statusCode(404);
    as("writer")
        .contentType("application/json")
        .body(" ".repeat(2 << 20))
        .put(unknown)
        .then()
        .statusCode(404);
    as("reader").get(unknown + "?x=1").then().statusCode(404);
  }

  @Test
  void judgesTheBodyBeforeThePrecondition() {
    var path = "/shelf/" + Shelf.ONLY;
    as("writer").contentType("text/plain").body("{").put(path).then().statusCode(415);
    as("writer").contentType("application/json").body("{").put(path).then().statusCode(400);
    as("writer").contentType("application/json").put(path).then().statusCode(400);
    as("writer").contentType("application/json").body(THING).put(path).then().statusCode(428);
    as("writer")
        .contentType("application/json")
        .body(THING)
        .header("If-Match", "\"2\"")
        .put(path)
        .then()
        .statusCode(412);
    as("writer")
        .contentType("application/json")
        .body(THING)
        .header("If-Match", "\"3\"")
        .put(path)
        .then()
        .statusCode(200);
  }

  @Test
  void namesTheMethodsThatAPathKnows() {
    as("reader")
        .delete("/shelf")
        .then()
        .statusCode(405)
        .contentType("application/problem+json")
        .header("Allow", containsString("POST"))
        .header("Allow", containsString("GET"))
        .header("Allow", containsString("HEAD"))
        .body("type", equalTo("/problems/method-not-allowed"));
  }

  @Test
  void namesTheMethodsOfThePathAndNotOfItsNeighbours() {
    as("reader")
        .patch("/shelf/x")
        .then()
        .statusCode(405)
        .header("Allow", "DELETE, GET, HEAD, OPTIONS, PUT");
    as("reader")
        .options("/shelf")
        .then()
        .statusCode(204)
        .header("Allow", "GET, HEAD, OPTIONS, POST");
    as("reader").options("/nowhere").then().statusCode(404);
  }

  @Test
  void refusesToWriteWhatIsNotJson() {
    as("reader")
        .accept("text/html")
        .get("/shelf")
        .then()
        .statusCode(406)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-acceptable"));
  }

  @Test
  void answersHeadWhereverItAnswersGet() {
    as("reader").head("/shelf/" + Shelf.ONLY).then().statusCode(200).header("ETag", "\"3\"");
    as("reader").head("/shelf/x").then().statusCode(404);
  }

  @Test
  void knowsTheCallerByTheToken() {
    as("reader")
        .get("/shelf/" + Shelf.ONLY)
        .then()
        .statusCode(200)
        .body("by", equalTo("anna@spine"));
  }

  @Test
  void takesAHarmlessRequestIdAndMakesOneOtherwise() {
    as("reader")
        .header("X-Request-Id", "abc-1")
        .get("/shelf")
        .then()
        .header("X-Request-Id", "abc-1");
    as("reader")
        .header("X-Request-Id", "a b\"")
        .get("/nowhere")
        .then()
        .header("X-Request-Id", not(containsString(" ")))
        .header("X-Request-Id", not(equalTo(null)));
    given()
        .header("X-Request-Id", "abc-2")
        .get("/shelf")
        .then()
        .statusCode(401)
        .header("X-Request-Id", "abc-2");
  }

  @Test
  void tellsNothingOfAFailureButItsId() {
    as("reader")
        .header("X-Request-Id", "boom-1")
        .get("/shelf/broken")
        .then()
        .statusCode(500)
        .contentType("application/problem+json")
        .body("instance", equalTo("boom-1"))
        .body(not(containsString("secret")));
  }

  @Test
  void asksToComeBackWhileTheDatabaseIsAway() {
    as("reader")
        .get("/shelf/away")
        .then()
        .statusCode(503)
        .header("Retry-After", "2")
        .body("type", equalTo("/problems/unavailable"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /shelf/%zz",
        "GET /shelf?limit=%zz",
        "GET /shelf?%zz=1",
        "GET /shelf/%c0%af",
        "GET //shelf",
        "GET /shelf;x=1",
        "GET /shelf?limit=1&limit",
        "GET /shelf?&&&=&",
        "GET /shelf/../shelf",
        "GET /SHELF",
        "GET /shelf/%2e%2e/shelf",
        "BREW /shelf",
        "GET /shelf?q=%ed%a0%80",
        "GET /shelf?q=%ff"
      })
  void neverFailsOnARequestThatNobodyWouldSend(String line) throws IOException {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      var request =
          line
              + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
              + Keys.token("reader")
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).matches("(?s)HTTP/1.1 (200|4\\d\\d) .*");
    }
  }

  @Test
  void keepsAConnectionUsableAfterAnUnreadBody() {
    for (var i = 0; i < 20; i++) {
      as("reader")
          .contentType("application/json")
          .body(" ".repeat(300_000))
          .put("/shelf/x")
          .then()
          .statusCode(403);
      as("writer")
          .contentType("application/json")
          .body(" ".repeat(300_000))
          .put("/shelf/x")
          .then()
          .statusCode(404);
      as("reader").get("/shelf").then().statusCode(200);
    }
  }
}
