package org.gradual.foundation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Keys.class)
class BodiesTest {

  private static final String GOOD = "\"name\":\"Ball\",\"parts\":[{\"count\":1}]";

  private static ValidatableResponse post(String body) {
    return post(body.getBytes(StandardCharsets.UTF_8), "application/json");
  }

  private static ValidatableResponse post(byte[] body, String type) {
    return given()
        .config(
            io.restassured.config.RestAssuredConfig.config()
                .encoderConfig(
                    io.restassured.config.EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .auth()
        .oauth2(Keys.token("reader", "writer"))
        .header("Content-Type", type)
        .body(body)
        .when()
        .post("/shelf")
        .then();
  }

  private static ValidatableResponse refused(ValidatableResponse answer) {
    return answer
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/invalid-request"));
  }

  @Test
  void readsAGoodBodyAndWritesNoAbsentMember() {
    post("{" + GOOD + ",\"form\":{\"kind\":\"CIRCLE\",\"radius\":2},\"note\":null}")
        .statusCode(200)
        .body("form.kind", equalTo("CIRCLE"))
        .body("fragile", equalTo(false))
        .body(
            "keySet()",
            containsInAnyOrder("name", "parts", "colours", "form", "settings", "fragile"));
  }

  @Test
  void namesEveryViolationAtOnce() {
    refused(
            post(
                """
                {"name":7,"parts":[{"count":1},{"count":501,"weight":"x"},{"cuont":2}],"extra":1,"fragile":"yes",
                 "colours":["RED","red"],"form":{"kind":"CIRCLE","radius":0},"settings":{"a":1.5},"owner":"1-1-1-1-1",
                 "day":"2026-02-30","at":"2026-01-01T10:00:00","note":" ","place":"Not a slug"}"""))
        .body(
            "violations.field",
            containsInAnyOrder(
                "name",
                "parts[1].count",
                "parts[1].weight",
                "parts[2].cuont",
                "parts[2].count",
                "extra",
                "fragile",
                "colours[1]",
                "form.radius",
                "settings.a",
                "owner",
                "day",
                "at",
                "note",
                "place"));
  }

  @Test
  void namesTheMemberThatAConstructorRefuses() {
    refused(post("{\"name\":\"a\",\"parts\":[{\"count\":1,\"weight\":-1}]}"))
        .body("violations.field", equalTo(java.util.List.of("parts[0].weight")));
    refused(post("{" + GOOD + ",\"day\":\"2026-01-01\",\"at\":\"2026-01-01T10:00:00Z\"}"))
        .body("violations[0].field", equalTo("body"))
        .body("violations[0].message", equalTo("has a day or a time, not both"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"name\":}",
        "{\"name\":\"a\",\"name\":\"b\"}",
        "{} {}",
        "{}x",
        "",
        " ",
        "{\"name\":NaN}",
        "{'name':1}",
        "{\"name\":01}",
        "{\"a\":1,}",
        "// no\n{}",
        "\u0000",
        "{\"name\":\"a\tb\"}"
      })
  void tellsLineAndColumnOfWhatIsNotJson(String body) {
    refused(post(body))
        .body("violations", empty())
        .body("line", greaterThan(0))
        .body("column", greaterThan(0));
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    refused(post(new byte[] {'{', '"', (byte) 0xC3, '"', '}'}, "application/json"))
        .body("violations", empty())
        .body("column", equalTo(3));
  }

  @Test
  void refusesDepthWithoutEnd() {
    refused(post("[".repeat(100_000))).body("violations", empty());
    refused(post("{\"name\":".repeat(10_000))).body("violations", empty());
    refused(post("{\"name\":" + "9".repeat(5_000) + "}")).body("violations", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "1", "\"x\"", "true"})
  void refusesWhatIsNoObject(String body) {
    refused(post(body)).body("violations.field", hasItem("body"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "parts[0].count | {\"name\":\"a\",\"parts\":[{\"count\":5.5}]}",
        "parts[0].count | {\"name\":\"a\",\"parts\":[{\"count\":5.0}]}",
        "parts[0].count | {\"name\":\"a\",\"parts\":[{\"count\":1e400}]}",
        "parts[0].count | {\"name\":\"a\",\"parts\":[{\"count\":9223372036854775808}]}",
        "parts[0].count | {\"name\":\"a\",\"parts\":[{\"count\":\"5\"}]}",
        "parts[0].count | {\"name\":\"a\",\"parts\":[{\"count\":true}]}",
        "parts[0].count | {\"name\":\"a\",\"parts\":[{\"count\":null}]}",
        "parts[0].weight | {\"name\":\"a\",\"parts\":[{\"count\":1,\"weight\":1e400}]}",
        "parts[0].weight | {\"name\":\"a\",\"parts\":[{\"count\":1,\"weight\":1e999999999}]}",
        "parts[0] | {\"name\":\"a\",\"parts\":[null]}",
        "parts[0] | {\"name\":\"a\",\"parts\":[[]]}",
        "parts | {\"name\":\"a\",\"parts\":[]}",
        "parts | {\"name\":\"a\",\"parts\":{}}",
        "parts | {\"name\":\"a\"}",
        "name | {\"parts\":[{\"count\":1}]}",
        "name | {\"name\":\"a\\u0000b\",\"parts\":[{\"count\":1}]}",
        "name | {\"name\":\"a\\ud800b\",\"parts\":[{\"count\":1}]}",
        "name | {\"name\":\"123456789012345678901\",\"parts\":[{\"count\":1}]}",
        "fragile | {\"name\":\"a\",\"parts\":[{\"count\":1}],\"fragile\":1}",
        "form.kind | {\"name\":\"a\",\"parts\":[{\"count\":1}],\"form\":{\"radius\":1}}",
        "form.side | {\"name\":\"a\",\"parts\":[{\"count\":1}],\"form\":{\"kind\":\"CIRCLE\",\"radius\":1,\"side\":1}}",
        "colours | {\"name\":\"a\",\"parts\":[{\"count\":1}],\"colours\":[\"RED\",\"RED\"]}",
        "x\uFFFDy | {\"name\":\"a\",\"parts\":[{\"count\":1}],\"x\\ud800y\":1}"
      })
  void namesTheFieldThatIsWrong(String field, String body) {
    refused(post(body)).body("violations.field", equalTo(java.util.List.of(field)));
  }

  @Test
  void endsTheListOfViolationsSomewhere() {
    refused(
            post(
                "{\"name\":\"a\",\"parts\":["
                    + "{\"count\":0,\"weight\":\"x\"},".repeat(2_000)
                    + "{}]}"))
        .body("violations", hasSize(1_000));
  }

  @Test
  void countsCharactersAndNotTheirHalves() {
    post("{\"name\":\"" + "\uD83C\uDFC0".repeat(20) + "\",\"parts\":[{\"count\":1}]}")
        .statusCode(200);
    refused(post("{\"name\":\"" + "\uD83C\uDFC0".repeat(21) + "\",\"parts\":[{\"count\":1}]}"));
  }

  @Test
  void refusesABodyOverTheLimitAndSaysWhichItIs() {
    for (var size : new int[] {(1 << 20) + 1, 3 << 20, 12 << 20}) {
      post(" ".repeat(size))
          .statusCode(413)
          .contentType("application/problem+json")
          .body("type", equalTo("/problems/too-large"))
          .body("limit", equalTo(1 << 20));
    }
    post("{" + GOOD + "}" + " ".repeat((1 << 20) - GOOD.length() - 2)).statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/xml",
        "application/json;charset=utf-16",
        "nonsense",
        "*/*",
        "application/merge-patch+json",
        "multipart/form-data;boundary=x"
      })
  void refusesOtherMediaTypes(String type) {
    post(("{" + GOOD + "}").getBytes(StandardCharsets.UTF_8), type)
        .statusCode(415)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/unsupported-media-type"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/json", "application/json; charset=UTF-8", "Application/JSON"})
  void readsJsonHoweverItsTypeIsSpelt(String type) {
    post(("{" + GOOD + "}").getBytes(StandardCharsets.UTF_8), type).statusCode(200);
  }
}
