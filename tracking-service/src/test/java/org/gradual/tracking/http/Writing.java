package org.gradual.tracking.http;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gradual.stories.Answer;
import org.gradual.stories.Json;
import org.gradual.stories.Voice;

/** Every way to write to the service, with a body that is right. */
enum Writing {
  ENROL("POST", "/patients", Bodies.PATIENT),
  CHANGE_PATIENT("PUT", "/patients/{patient}", Bodies.PATIENT),
  REVISE_PLAN("PUT", "/patients/{patient}/plan", Bodies.PLAN),
  RECORD_SESSION("PUT", "/patients/{patient}/sessions/{id}", Bodies.SESSION),
  CHECK_IN("PUT", "/patients/{patient}/check-ins/{today}", Bodies.CHECK_IN),
  NPRS("PUT", "/patients/{patient}/measures/{id}", Bodies.NPRS),
  RMDQ("PUT", "/patients/{patient}/measures/{id}", Bodies.RMDQ),
  RMDQ_SCORE("PUT", "/patients/{patient}/measures/{id}", Bodies.RMDQ_SCORE),
  PSFS("PUT", "/patients/{patient}/measures/{id}", Bodies.PSFS),
  ODI("PUT", "/patients/{patient}/measures/{id}", Bodies.ODI),
  STARTBACK("PUT", "/patients/{patient}/measures/{id}", Bodies.STARTBACK),
  APPROVE("POST", "/patients/{patient}/decisions/{decision}/approve", Bodies.NOTE),
  VETO("POST", "/patients/{patient}/decisions/{decision}/veto", Bodies.NOTE),
  CLEAR("POST", "/patients/{patient}/alerts/{alert}/clear", Bodies.NOTE),
  REPLAY("POST", "/patients/{patient}/replay", Bodies.REPLAY);

  private final String method;
  private final String template;
  private final String body;

  Writing(String method, String template, String body) {
    this.method = method;
    this.template = template;
    this.body = body;
  }

  String method() {
    return method;
  }

  /** A body that the service would take. */
  String body() {
    return body;
  }

  String path(Map<String, String> ids) {
    var path = template;
    for (var id : ids.entrySet()) {
      path = path.replace("{" + id.getKey() + "}", id.getValue());
    }
    return path.replace("{id}", UUID.randomUUID().toString())
        .replace("{today}", LocalDate.now().minusDays(1).toString());
  }

  /** Sends a body as JSON, whatever it is. */
  Answer send(Voice voice, Map<String, String> ids, String text) {
    return Answer.of(
        voice
            .request()
            .header("Content-Type", "application/json")
            .body(text)
            .request(method, path(ids)));
  }

  /**
   * The right body with one member written differently, byte for byte: a library would not write
   * half of what is sent here.
   */
  String with(String pointer, String raw) {
    return Bodies.with(Json.read(body), pointer, raw);
  }
}
