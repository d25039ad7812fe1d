package org.gradual.tracking.http;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.gradual.foundation.ids.Ids;
import org.gradual.localstack.Tokens;

/** A clinic of a test's own, so that tests neither see nor wait for each other. */
public final class Clinic {

  private final String name = "clinic-" + Ids.next().toString().substring(19);

  public String name() {
    return name;
  }

  /** A request with the token of someone of this clinic. */
  public RequestSpecification as(String sub, String... roles) {
    return given()
        .auth()
        .oauth2(Tokens.ofSharedStack().token(sub, name, roles))
        .contentType("application/json");
  }

  public RequestSpecification therapist(String sub) {
    return as(sub, "therapist");
  }

  public RequestSpecification patient(String sub) {
    return as(sub, "patient");
  }

  public RequestSpecification admin() {
    return as("boss", "admin");
  }

  /** Enrols a patient in a therapist's care. */
  public UUID enrol(String therapist, String subject) {
    return UUID.fromString(
        enrolled(therapist, details("P. " + subject, subject))
            .statusCode(201)
            .extract()
            .path("id"));
  }

  public ValidatableResponse enrolled(String therapist, String body) {
    return therapist(therapist).body(body).post("/patients").then();
  }

  public static String details(String name, String subject) {
    return """
        {"displayName":"%s","birthDate":"1970-01-31","timeZone":"Europe/Vienna","subject":"%s","conditions":["OSTEO"]}"""
        .formatted(name, subject);
  }
}
