package org.gradual.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;

/**
 * The people of the local stack's clinic, and their ways into the API.
 *
 * @param tracking base of tracking-service
 */
record Staging(URI tracking, TokenSource tokens) {
  static final String CLINIC = "spine";
  static final String THERAPIST = "anna";

  /**
   * Fails when there is nobody to talk to.
   *
   * @throws Unexpected says so
   */
  void mustBeUp() {
    new Api(tracking, "").get("/q/health/ready").value();
  }

  Desk desk() {
    return new Desk(tracking, tokens.token(THERAPIST, CLINIC, "therapist"));
  }

  /**
   * @param subject the patient's {@code sub}
   * @param patient the patient's id
   */
  Phone phone(String subject, String patient) {
    return new Phone(tracking, tokens.token(subject, CLINIC, "patient"), patient);
  }

  /** Enrols the patient of a story under a subject. */
  JsonNode enrol(Story story, String subject) {
    ObjectNode body = story.patient().deepCopy();
    return desk().enrol(body.put("subject", subject));
  }
}
