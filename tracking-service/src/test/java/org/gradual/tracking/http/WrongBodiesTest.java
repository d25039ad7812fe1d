package org.gradual.tracking.http;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.gradual.localstack.TrackingStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no operation that takes a body takes, and in which order it says so. */
@QuarkusTest
@WithTestResource(TrackingStack.class)
class WrongBodiesTest {

  private static final int LIMIT = 1 << 20;

  private final Clinic clinic = new Clinic();
  private String patient;

  static Stream<Operation> operations() {
    return Operation.withBody();
  }

  @BeforeEach
  void enrol() {
    patient = clinic.enrol("anna", "own").toString();
  }

  private RequestSpecification anna(String type) {
    return clinic
        .therapist("anna")
        .config(
            config()
                .encoderConfig(
                    encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType(type);
  }

  private ValidatableResponse send(Operation operation, String body) {
    return send(operation, "application/json", body);
  }

  private ValidatableResponse send(Operation operation, String type, String body) {
    return anna(type)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .request(operation.method(), operation.on(patient))
        .then();
  }

  private static ValidatableResponse invalid(ValidatableResponse answer) {
    return answer
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/invalid-request"));
  }

  private static String with(Operation operation, String member) {
    return operation.body().orElseThrow().replaceFirst("\\{", "{" + member + ",");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void tellsLineAndColumnOfWhatIsNotJson(Operation operation) {
    for (var body :
        new String[] {
          "", "{", "{\"a\":NaN}", "{} {}", "\u0000", "[".repeat(5_000), "{\"a\":1,\"a\":2}"
        }) {
      invalid(send(operation, body))
          .body("violations", empty())
          .body("line", greaterThan(0))
          .body("column", greaterThan(0));
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void namesUnknownFieldsAndParametersTogether(Operation operation) {
    var answer =
        anna("application/json")
            .body(with(operation, "\"bogus\":1"))
            .request(operation.method(), operation.on(patient) + "?tenant=x")
            .then();
    invalid(answer)
        .body("violations.field", hasItem("bogus"))
        .body("violations.field", hasItem("tenant"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void refusesWhatIsNoObject(Operation operation) {
    for (var body : new String[] {"[]", "null", "1", "\"x\""}) {
      invalid(send(operation, body)).body("violations.field", contains("body"));
    }
  }

  /** Nothing that a client sends may fail here: every member in turn becomes what it cannot be. */
  @ParameterizedTest
  @MethodSource("operations")
  void namesEveryMemberOfAWrongType(Operation operation) {
    var members =
        io.restassured.path.json.JsonPath.from(operation.body().orElseThrow()).getMap("$").keySet();
    for (var member : members) {
      for (var wrong :
          new String[] {
            "{\"x\":1}",
            "[[]]",
            "1e400",
            "true",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "99999999999999999999"
          }) {
        var body =
            operation
                .body()
                .orElseThrow()
                .replaceFirst(
                    "\"" + member + "\":(\"[^\"]*\"|\\[.*]|\\d+)",
                    "\"" + member + "\":" + wrong.replace("\\", "\\\\"));
        invalid(send(operation, body))
            .body("violations.field.join(' ')", containsString(member.toString()))
            .body(not(containsString("org.gradual")))
            .body(not(containsString("Exception")));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void refusesOtherMediaTypes(Operation operation) {
    for (var type :
        new String[] {
          "text/plain", "application/xml", "nonsense", "application/json;charset=utf-16"
        }) {
      send(operation, type, operation.body().orElseThrow())
          .statusCode(415)
          .contentType("application/problem+json")
          .body("type", equalTo("/problems/unsupported-media-type"));
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void refusesBodiesOverTheLimit(Operation operation) {
    send(operation, " ".repeat(LIMIT + 1))
        .statusCode(413)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/too-large"))
        .body("limit", equalTo(LIMIT));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void asksForTokenRoleAndPatientBeforeItReadsABody(Operation operation) {
    for (var body : new String[] {"", "{", "[]", " ".repeat(LIMIT + 1)}) {
      assertThat(sentBy(clinic.as("ed", "catalog-editor"), operation, patient, body))
          .isEqualTo(403);
      assertThat(sentBy(clinic.therapist("ben"), operation, patient, body)).isEqualTo(404);
      assertThat(sentBy(clinic.therapist("anna"), operation, "x", body)).isEqualTo(404);
    }
  }

  private static int sentBy(
      RequestSpecification someone, Operation operation, String patient, String body) {
    return someone.body(body).request(operation.method(), operation.on(patient)).statusCode();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void judgesTheBodyBeforeThePrecondition(Operation operation) {
    var stale = anna("application/json").header("If-Match", "\"999\"");
    assertThat(
            stale
                .body("{\"bogus\":1}")
                .request(operation.method(), operation.on(patient))
                .statusCode())
        .isEqualTo(400);
    var good = anna("application/json").header("If-Match", "\"999\"");
    assertThat(
            good.body(operation.body().orElseThrow())
                .request(operation.method(), operation.on(patient))
                .statusCode())
        .isEqualTo(412);
    var malformed = anna("application/json").header("If-Match", "999");
    invalid(
            malformed
                .body(operation.body().orElseThrow())
                .request(operation.method(), operation.on(patient))
                .then())
        .body("violations.field", contains("If-Match"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void namesTheMethodsOfItsPath(Operation operation) {
    anna("application/json")
        .patch(operation.on(patient))
        .then()
        .statusCode(405)
        .contentType("application/problem+json")
        .header("Allow", containsString(operation.method()));
    anna("application/json")
        .accept("text/html")
        .body(operation.body().orElseThrow())
        .request(operation.method(), operation.on(patient))
        .then()
        .statusCode(406)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void leavesNothingHalfWritten(Operation operation) {
    send(operation, with(operation, "\"bogus\":1")).statusCode(400);
    clinic.therapist("anna").get("/patients/" + patient).then().header("ETag", "\"1\"");
    for (var list : new String[] {"sessions", "check-ins", "measures", "decisions", "alerts"}) {
      clinic
          .therapist("anna")
          .get("/patients/" + patient + "/" + list)
          .then()
          .statusCode(200)
          .body("items", empty());
    }
    clinic.therapist("anna").get("/patients/" + patient + "/plan").then().statusCode(404);
  }
}
