package org.gradual.tracking.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gradual.localstack.TrackingStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation on a patient, for everyone who could try it, on their own, foreign, absent and
 * impossible ids.
 */
@QuarkusTest
@WithTestResource(TrackingStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

  private static final String ABSENT = "0198a2c4-0000-7000-8000-000000000001";
  private static final List<String> IMPOSSIBLE = List.of("x", "1-1-1-1-1", "%00", "...");

  private final Clinic clinic = new Clinic();
  private final Clinic elsewhere = new Clinic();
  private String patient;

  static Collection<Operation> operations() {
    return Operation.all();
  }

  /**
   * Someone who tries.
   *
   * @param sees whether the patient is theirs, if their role may do it at all
   */
  private record Visitor(Clinic clinic, String sub, String role, boolean sees) {

    boolean mayTry(Operation operation) {
      return operation.roles().contains(role);
    }

    Response tries(Operation operation, String patient) {
      return operation.by(clinic.as(sub, role).urlEncodingEnabled(false), patient);
    }
  }

  /** Once for all operations: none of them changes who may do what. */
  @BeforeEach
  void enrol() {
    if (patient == null) {
      patient = clinic.enrol("anna", "own").toString();
      clinic.enrol("ben", "other");
      elsewhere.enrol("anna", "own");
    }
  }

  private Stream<Visitor> visitors() {
    return Stream.of(
        new Visitor(clinic, "own", "patient", true),
        new Visitor(clinic, "other", "patient", false),
        new Visitor(clinic, "anna", "patient", false),
        new Visitor(clinic, "anna", "therapist", true),
        new Visitor(clinic, "ben", "therapist", false),
        new Visitor(clinic, "own", "therapist", false),
        new Visitor(clinic, "boss", "admin", true),
        new Visitor(clinic, "ed", "catalog-editor", false),
        new Visitor(clinic, "anna", "Therapist", false),
        new Visitor(elsewhere, "own", "patient", false),
        new Visitor(elsewhere, "anna", "therapist", false),
        new Visitor(elsewhere, "boss", "admin", false));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void refusesARoleWhateverTheId(Operation operation) {
    visitors()
        .filter(visitor -> !visitor.mayTry(operation))
        .forEach(
            visitor ->
                Stream.of(patient, ABSENT)
                    .forEach(
                        id ->
                            assertThat(visitor.tries(operation, id).statusCode())
                                .as("%s %s", visitor, id)
                                .isEqualTo(403)));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void hidesForeignPatientsBehindTheAnswerForNobody(Operation operation) {
    var nobody = new Visitor(clinic, "anna", "therapist", true);
    var expected =
        nobody.mayTry(operation)
            ? nobody.tries(operation, ABSENT).asString()
            : new Visitor(clinic, "own", "patient", true).tries(operation, ABSENT).asString();
    assertThat(expected).contains("/problems/not-found");
    visitors()
        .filter(visitor -> visitor.mayTry(operation))
        .limit(1)
        .forEach(
            visitor ->
                IMPOSSIBLE.forEach(
                    id -> isNobody(visitor.tries(operation, id), expected, visitor, id)));
    visitors()
        .filter(visitor -> visitor.mayTry(operation))
        .forEach(
            visitor -> {
              isNobody(visitor.tries(operation, ABSENT), expected, visitor, ABSENT);
              if (!visitor.sees()) {
                isNobody(visitor.tries(operation, patient), expected, visitor, patient);
              }
            });
  }

  private static void isNobody(Response answer, String expected, Visitor visitor, String id) {
    assertThat(answer.statusCode()).as("%s %s", visitor, id).isEqualTo(404);
    assertThat(answer.asString()).as("%s %s", visitor, id).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void letsInWhoeverThePatientIsTheirs(Operation operation) {
    visitors()
        .filter(visitor -> visitor.mayTry(operation) && visitor.sees())
        .forEach(
            visitor -> {
              visitor.tries(operation, patient);
              var entries =
                  clinic.admin().get("/patients/" + patient + "/audit?limit=1").jsonPath();
              assertThat(entries.getString("items[0].action"))
                  .as(visitor.toString())
                  .isIn("READ", "WRITE");
              assertThat(entries.getString("items[0].sub")).isEqualTo(visitor.sub());
            });
  }

  @ParameterizedTest
  @MethodSource("operations")
  void refusesWhoeverHasNoToken(Operation operation) {
    Stream.of(patient, ABSENT, "x")
        .forEach(
            id ->
                assertThat(operation.by(given().contentType("text/plain"), id).statusCode())
                    .isEqualTo(401));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void answersHeadAsItAnswersGet(Operation operation) {
    if (operation.reads()) {
      var path = operation.on(patient);
      var sub =
          operation.roles().contains("patient") ? clinic.patient("own") : clinic.therapist("anna");
      var head = sub.head(path);
      assertThat(head.statusCode()).isEqualTo(sub.get(path).statusCode());
      assertThat(head.asString()).isEmpty();
    }
  }

  @Test
  void givesNobodyMoreRightsOverTheirOwnChartByASecondRole() {
    var both = clinic.as("own", "patient", "therapist");
    assertThat(both.get("/patients/" + patient).statusCode()).isEqualTo(200);
    Operation.all().stream()
        .filter(operation -> !operation.roles().contains("patient"))
        .forEach(
            operation ->
                assertThat(
                        operation
                            .by(clinic.as("own", "patient", "therapist"), patient)
                            .statusCode())
                    .as(operation.toString())
                    .isEqualTo(404));
  }

  @Test
  void missesNoOperationOnAPatient() {
    Map<String, Map<String, Object>> paths =
        given().get("/q/openapi?format=json").jsonPath().getMap("paths");
    var documented =
        paths.entrySet().stream()
            .filter(path -> path.getKey().startsWith("/patients/"))
            .flatMap(
                path ->
                    path.getValue().keySet().stream()
                        .filter(
                            key -> List.of("get", "put", "post", "delete", "patch").contains(key))
                        .map(
                            method ->
                                method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()));
    assertThat(Operation.all().stream().map(Operation::toString))
        .containsExactlyInAnyOrderElementsOf(documented.toList());
  }

  @Test
  void keepsIdsOfOneClinicUnknownInAnother() {
    var list = elsewhere.admin().get("/patients").jsonPath().getList("items.id", String.class);
    assertThat(list).doesNotContain(patient).hasSize(1);
    assertThat(UUID.fromString(patient)).isNotNull();
  }
}
