package org.gradual.catalog.editing;

import static io.restassured.RestAssured.given;
import static org.gradual.catalog.Http.asReader;
import static org.gradual.catalog.editing.Editor.asEditor;
import static org.gradual.catalog.editing.Editor.begin;
import static org.gradual.catalog.editing.Editor.exercise;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.stream.Stream;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A change is judged in one order: 401, 403, 404, 400, 428, 412, and only then by what it says. */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class EditingOrderTest {
  private static final String WRONG = "{\"nonsense\": 1}";
  private static final String STALE = "\"draft-0\"";

  static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of("POST", "/exercises"),
        Arguments.of("PUT", "/exercises/no-such-exercise"),
        Arguments.of("DELETE", "/exercises/no-such-exercise/draft"),
        Arguments.of("POST", "/exercises/no-such-exercise/publish"),
        Arguments.of("POST", "/exercises/no-such-exercise/retire"),
        Arguments.of("POST", "/drafts/publish"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void asksForATokenThenForTheRole(String method, String path) {
    send(given(), WRONG, method, path).then().statusCode(401);
    send(asReader(), WRONG, method, path).then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /exercises/no-such-exercise/draft",
    "GET, /exercises/bridge/draft",
    "DELETE, /exercises/no-such-exercise/draft",
    "POST, /exercises/no-such-exercise/publish",
    "POST, /exercises/no-such-exercise/retire",
    "POST, /exercises/No-Such-Exercise/retire"
  })
  void knowsOnlyWhatThereIs(String method, String path) {
    send(asEditor(), WRONG, method, path).then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /exercises/bridge",
    "PUT, /exercises/no-such-exercise",
    "POST, /exercises/bridge/retire"
  })
  void readsTheBodyBeforeThePreconditions(String method, String path) {
    send(asEditor(), WRONG, method, path).then().statusCode(400);
    send(asEditor().header("If-Match", STALE), WRONG, method, path).then().statusCode(400);
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, ordered-1, /draft",
    "POST, ordered-2, /publish",
    "POST, bridge, /publish",
    "POST, bridge, /retire",
    "PUT, bridge, ''",
    "PUT, ordered-3, ''",
    "PUT, no-such-exercise, ''"
  })
  void needsAPreconditionThatHolds(String method, String slug, String rest) {
    if (slug.startsWith("ordered")) {
      begin(exercise(slug)).then().statusCode(201);
    }
    String body = method.equals("PUT") ? exercise(slug).toString() : "";
    String path = "/exercises/" + slug + rest;

    send(asEditor(), body, method, path).then().statusCode(428);
    send(asEditor().header("If-Match", STALE), body, method, path).then().statusCode(412);
    send(asEditor().header("If-Match", "nonsense"), body, method, path).then().statusCode(400);
  }

  private static Response send(RequestSpecification who, String body, String method, String path) {
    return (body.isEmpty() ? who : who.contentType("application/json").body(body))
        .request(method, path);
  }
}
