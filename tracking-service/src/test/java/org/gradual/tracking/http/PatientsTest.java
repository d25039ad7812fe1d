package org.gradual.tracking.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gradual.localstack.TrackingStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TrackingStack.class)
class PatientsTest {

  private final Clinic clinic = new Clinic();

  @Test
  void enrolsAPatientInTheTherapistsCare() {
    var answer =
        clinic
            .enrolled("anna", Clinic.details("P. One", "pat-1"))
            .statusCode(201)
            .header("ETag", "\"1\"")
            .header("Cache-Control", "no-store")
            .body("displayName", equalTo("P. One"))
            .body("birthDate", equalTo("1970-01-31"))
            .body("timeZone", equalTo("Europe/Vienna"))
            .body("subject", equalTo("pat-1"))
            .body("conditions", equalTo(List.of("OSTEO")))
            .body("equipment", equalTo(List.of()))
            .body("therapists", equalTo(List.of("anna")))
            .body("revision", equalTo(1))
            .extract();
    var id = answer.path("id").toString();
    assertThat(UUID.fromString(id).version()).isEqualTo(7);
    assertThat(answer.header("Location")).endsWith("/patients/" + id);
    var read = clinic.therapist("anna").get("/patients/" + id).then().statusCode(200).extract();
    assertThat(read.asString()).isEqualTo(answer.asString());
    assertThat(read.header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void namesEveryViolationOfARecord() {
    clinic
        .enrolled(
            "anna",
            """
            {"displayName":" ","birthDate":"2190-01-01","timeZone":"Vienna","conditions":["OSTEO","BACK"],
             "equipment":"MAT","id":"x","subject":"%s"}"""
                .formatted("s".repeat(65)))
        .statusCode(400)
        .body(
            "violations.field",
            containsInAnyOrder(
                "displayName",
                "birthDate",
                "timeZone",
                "conditions[1]",
                "equipment",
                "id",
                "subject"));
    clinic
        .enrolled(
            "anna", "{\"displayName\":\"a\",\"birthDate\":\"1899-12-31\",\"timeZone\":\"UTC\"}")
        .statusCode(400)
        .body("violations.field", equalTo(List.of("birthDate")));
  }

  @Test
  void keepsTextByteForByte() {
    var name = "Zoë \\\"O'Neil\\\" \\u202e <b> %s {} \uD83C\uDFC0 \\u0007 ' or 1=1 --";
    var id =
        clinic
            .enrolled("anna", Clinic.details(name, "odd"))
            .statusCode(201)
            .extract()
            .<String>path("id");
    clinic
        .therapist("anna")
        .get("/patients/" + id)
        .then()
        .body(
            "displayName",
            equalTo("Zoë \"O'Neil\" \u202e <b> %s {} \uD83C\uDFC0 \u0007 ' or 1=1 --"));
  }

  @Test
  void refusesASubjectThatIsInUseInTheClinicAlone() {
    clinic.enrol("anna", "pat-1");
    clinic
        .enrolled("ben", Clinic.details("Another", "pat-1"))
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/subject-in-use"))
        .body("violations.field", equalTo(List.of("subject")));
    new Clinic().enrol("anna", "pat-1");
    var second = clinic.enrol("anna", "pat-2");
    clinic
        .therapist("anna")
        .header("If-Match", "\"1\"")
        .body(Clinic.details("P. Two", "pat-1"))
        .put("/patients/" + second)
        .then()
        .statusCode(409);
  }

  @Test
  void changesARecordOnlyAtItsPresentRevision() {
    var path = "/patients/" + clinic.enrol("anna", "pat-1");
    var changed = Clinic.details("New Name", "pat-1");
    clinic.therapist("anna").body(changed).put(path).then().statusCode(428);
    clinic
        .therapist("anna")
        .header("If-Match", "\"2\"")
        .body(changed)
        .put(path)
        .then()
        .statusCode(412);
    clinic
        .therapist("anna")
        .header("If-Match", "W/\"1\"")
        .body(changed)
        .put(path)
        .then()
        .statusCode(412);
    clinic.therapist("anna").header("If-Match", "1").body(changed).put(path).then().statusCode(400);
    clinic
        .therapist("anna")
        .header("If-Match", "\"0\", \"1\"")
        .body(changed)
        .put(path)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("displayName", equalTo("New Name"));
    clinic
        .therapist("anna")
        .header("If-Match", "*")
        .body(changed)
        .put(path)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"");
  }

  @Test
  void letsAPatientCorrectTheirOwnRecordButNotWhatKeepsThemSafe() {
    var path = "/patients/" + clinic.enrol("anna", "pat-1");
    clinic
        .patient("pat-1")
        .header("If-Match", "\"1\"")
        .body(
            "{\"displayName\":\"Me\",\"birthDate\":\"1970-01-31\",\"timeZone\":\"UTC\",\"conditions\":[\"OSTEO\",\"PREG2\"]}")
        .put(path)
        .then()
        .statusCode(200)
        .body("subject", equalTo("pat-1"))
        .body("conditions", equalTo(List.of("OSTEO", "PREG2")));
    clinic
        .patient("pat-1")
        .header("If-Match", "\"2\"")
        .body(
            "{\"displayName\":\"Me\",\"birthDate\":\"1970-01-31\",\"timeZone\":\"UTC\",\"subject\":\"other\"}")
        .put(path)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/therapist-only"))
        .body("violations.field", containsInAnyOrder("subject", "conditions"));
  }

  @Test
  void listsACaseloadByNameInPages() {
    var names = List.of("Ann", "Bea", "Bea", "Cyd_", "Dot%", "eve");
    names.forEach(
        name -> clinic.enrolled("anna", Clinic.details(name, "s" + Math.random())).statusCode(201));
    clinic.enrol("ben", "other");
    var seen = new ArrayList<String>();
    var cursor = "";
    do {
      var page =
          clinic
              .therapist("anna")
              .get("/patients?limit=2" + cursor)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      seen.addAll(page.getList("items.displayName", String.class));
      cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
    } while (cursor != null);
    assertThat(seen).isEqualTo(names);
    clinic
        .therapist("anna")
        .get("/patients?q=EA")
        .then()
        .body("items", hasSize(2))
        .body("next", nullValue());
    clinic
        .therapist("anna")
        .get("/patients?q=_")
        .then()
        .body("items.displayName", equalTo(List.of("Cyd_")));
    clinic.therapist("anna").queryParam("q", "%").get("/patients").then().body("items", hasSize(1));
    clinic.admin().get("/patients").then().statusCode(200).body("items", hasSize(7));
    clinic
        .patient("other")
        .get("/patients")
        .then()
        .body("items.displayName", equalTo(List.of("P. other")));
    clinic.patient("nobody").get("/patients").then().statusCode(200).body("items", hasSize(0));
    clinic.as("ed", "catalog-editor").get("/patients").then().statusCode(403);
    new Clinic().admin().get("/patients").then().body("items", hasSize(0));
  }

  @Test
  void sharesAndHandsOverCare() {
    var path = "/patients/" + clinic.enrol("anna", "pat-1");
    clinic.therapist("ben").get(path).then().statusCode(404);
    clinic.therapist("ben").put(path + "/therapists/ben").then().statusCode(404);
    clinic.patient("pat-1").put(path + "/therapists/ben").then().statusCode(403);
    clinic.therapist("anna").put(path + "/therapists/ben").then().statusCode(204);
    clinic.therapist("anna").put(path + "/therapists/ben").then().statusCode(204);
    clinic
        .therapist("ben")
        .get(path)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("therapists", equalTo(List.of("anna", "ben")));
    clinic.therapist("ben").delete(path + "/therapists/anna").then().statusCode(204);
    clinic.therapist("ben").delete(path + "/therapists/anna").then().statusCode(204);
    clinic.therapist("anna").get(path).then().statusCode(404);
    clinic
        .therapist("ben")
        .delete(path + "/therapists/ben")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/last-therapist"));
    clinic.admin().put(path + "/therapists/cara").then().statusCode(204);
    clinic.admin().get(path).then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({"s,65", "%00,1", "%20,1"})
  void refusesATherapistThatCannotBe(String letter, int times) {
    var path = "/patients/" + clinic.enrol("anna", "pat-1") + "/therapists/" + letter.repeat(times);
    clinic
        .therapist("anna")
        .urlEncodingEnabled(false)
        .put(path)
        .then()
        .statusCode(400)
        .body("violations.field", equalTo(List.of("sub")));
  }

  @Test
  void tellsTheCallerWhoTheyAre() {
    var id = clinic.enrol("anna", "pat-1").toString();
    clinic
        .patient("pat-1")
        .get("/me")
        .then()
        .statusCode(200)
        .body("sub", equalTo("pat-1"))
        .body("roles", equalTo(List.of("patient")))
        .body("clinic", equalTo(clinic.name()))
        .body("patient", equalTo(id))
        .body("timeZone", equalTo("Europe/Vienna"));
    clinic.therapist("anna").get("/me").then().statusCode(200).body("patient", nullValue());
    clinic.as("nobody").get("/me").then().statusCode(200).body("roles", hasSize(0));
  }

  @Test
  void asksTheRedFlagQuestions() {
    clinic
        .as("nobody")
        .get("/red-flags")
        .then()
        .statusCode(200)
        .body("version", equalTo("1"))
        .body("items", hasSize(10))
        .body("items[0].code", equalTo("CES_SADDLE"))
        .body("items[0].urgency", equalTo("EMERGENCY"))
        .body("items[0].question", endsWith("?"))
        .body("items[0].source", equalTo("S-CES"));
  }
}
