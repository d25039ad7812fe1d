package org.gradual.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the API answered.
 *
 * @param call method and path, for messages
 * @param body missing when there was none
 */
record Answer(String call, int status, JsonNode body) {

  /**
   * The body of a call that succeeded.
   *
   * @throws Unexpected when it did not, with what the problem document says
   */
  JsonNode value() {
    if (status / 100 != 2) {
      throw new Unexpected("%s answered %d: %s".formatted(call, status, problem()));
    }
    return body;
  }

  /** Whether it is a problem document of this type, such as {@code unknown-exercise}. */
  boolean isProblem(String type) {
    return body.path("type").asText().equals("/problems/" + type);
  }

  private String problem() {
    String said = body.path("detail").asText(body.path("title").asText("no problem document"));
    JsonNode violation = body.path("violations").path(0);
    return violation.isMissingNode()
        ? said
        : "%s (%s: %s)"
            .formatted(said, violation.path("field").asText(), violation.path("message").asText());
  }
}
