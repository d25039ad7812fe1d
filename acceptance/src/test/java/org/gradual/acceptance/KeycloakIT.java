package org.gradual.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The realm that {@code docker-compose.yml} imports, in a real Keycloak, before real services. */
@Tag("long")
class KeycloakIT {
  private static Keycloak keycloak;
  private static ComposedServices services;

  @BeforeAll
  static void start() throws Exception {
    keycloak = Keycloak.start();
    services = ComposedServices.start(keycloak.issuer());
  }

  @AfterAll
  static void stop() {
    services.close();
    keycloak.close();
  }

  @Test
  void tokenSaysWhatTheServicesAskForAndNothingPersonal() throws Exception {
    JsonNode claims = claims(keycloak.tokenOf("anna"));
    assertThat(claims.path("sub").asText()).isEqualTo("anna");
    assertThat(claims.path("clinic").asText()).isEqualTo("spine");
    assertThat(claims.path("groups")).extracting(JsonNode::asText).containsExactly("therapist");
    assertThat(claims.path("aud").asText()).isEqualTo("gradual");
    assertThat(claims.path("iss").asText()).isEqualTo(keycloak.issuer());
    List.of("name", "given_name", "family_name", "email", "preferred_username")
        .forEach(name -> assertThat(claims.has(name)).as(name).isFalse());
  }

  @Test
  void therapistIsKnownToTracking() {
    given()
        .auth()
        .oauth2(keycloak.tokenOf("anna"))
        .get(services.tracking() + "/me")
        .then()
        .statusCode(200)
        .body("sub", equalTo("anna"))
        .body("clinic", equalTo("spine"))
        .body("roles", contains("therapist"));
  }

  @Test
  void everyDemoUserReadsTheCatalog() {
    for (String user : List.of("anna", "ben", "carla", "dora", "emil", "nora")) {
      given()
          .auth()
          .oauth2(keycloak.tokenOf(user))
          .get(services.catalog() + "/exercises")
          .then()
          .statusCode(200);
    }
  }

  @Test
  void patientMayNotEnrolPatients() {
    given()
        .auth()
        .oauth2(keycloak.tokenOf("ben"))
        .contentType("application/json")
        .body("{\"displayName\":\"x\",\"birthDate\":\"1980-01-01\",\"timeZone\":\"Europe/Berlin\"}")
        .post(services.tracking() + "/patients")
        .then()
        .statusCode(403);
  }

  private static JsonNode claims(String token) throws Exception {
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }
}
