package org.gradual.tracking.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gradual.localstack.TrackingStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TrackingStack.class)
class AuditTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Clinic clinic = new Clinic();
  private String path;

  @BeforeEach
  void enrol() {
    path = "/patients/" + clinic.enrol("anna", "own");
  }

  private List<Map<String, Object>> trail() {
    return clinic.admin().get(path + "/audit").then().statusCode(200).extract().path("items");
  }

  private static String line(Map<String, Object> entry) {
    return "%s %s %s %s %s"
        .formatted(
            entry.get("sub"),
            entry.get("role"),
            entry.get("action"),
            entry.get("operation"),
            entry.get("outcome"));
  }

  @Test
  void namesWhoReadWroteAndWasDeniedNewestFirst() {
    clinic.patient("own").get(path).then().statusCode(200);
    clinic.therapist("ben").get(path).then().statusCode(404);
    clinic.therapist("anna").put(path + "/therapists/ben").then().statusCode(204);
    clinic.therapist("anna").body("{").put(path).then().statusCode(400);
    clinic.patient("own").get("/patients").then().statusCode(200);
    clinic.patient("own").get("/me").then().statusCode(200);
    var trail = trail();
    assertThat(trail.stream().map(AuditTest::line))
        .containsExactly(
            "own patient READ readOwnRecord 200",
            "own patient READ listPatients 200",
            "anna therapist WRITE changePatient 400",
            "anna therapist WRITE addTherapist 200",
            "ben therapist DENIED readPatient 404",
            "own patient READ readPatient 200",
            "anna therapist WRITE enrolPatient 200");
    assertThat(trail).allSatisfy(entry -> assertThat(entry.get("address")).isEqualTo("127.0.0.1"));
    assertThat(Instant.parse(trail.getFirst().get("at").toString()))
        .isBeforeOrEqualTo(Instant.now());
    assertThat(line(trail().getFirst())).isEqualTo("boss admin READ readAudit 200");
  }

  @Test
  void tellsWhatIsNotThereFromWhatIsHidden() {
    clinic.patient("own").get(path + "/plan").then().statusCode(404);
    assertThat(line(trail().getFirst())).isEqualTo("own patient READ readPlan 404");
  }

  @Test
  void namesWhoHadTheWrongRole() {
    clinic.admin().get(path + "/plan").then().statusCode(403);
    var deadline = Instant.now().plus(PATIENCE);
    while (trail().stream()
        .map(AuditTest::line)
        .noneMatch(line -> line.startsWith("boss admin DENIED"))) {
      assertThat(Instant.now()).isBefore(deadline);
    }
  }

  @Test
  void isPagedAndReadByThePatientAndTheirTherapistsOnly() {
    for (var i = 0; i < 4; i++) {
      clinic.patient("own").get(path).then().statusCode(200);
    }
    var seen = new ArrayList<String>();
    var next = "";
    while (next != null) {
      var page =
          clinic
              .patient("own")
              .get(path + "/audit?limit=2" + next)
              .then()
              .statusCode(200)
              .extract();
      page.<List<Map<String, Object>>>path("items").forEach(entry -> seen.add(line(entry)));
      next = page.path("next") == null ? null : "&cursor=" + page.path("next");
    }
    assertThat(seen.stream().filter(line -> line.equals("own patient READ readPatient 200")))
        .hasSize(4);
    assertThat(seen.getLast()).isEqualTo("anna therapist WRITE enrolPatient 200");
    clinic.therapist("anna").get(path + "/audit").then().statusCode(200);
    clinic.therapist("ben").get(path + "/audit").then().statusCode(404);
    clinic
        .patient("own")
        .get(path + "/audit?cursor=AAAA")
        .then()
        .statusCode(400)
        .body("violations.field", equalTo(List.of("cursor")));
  }
}
