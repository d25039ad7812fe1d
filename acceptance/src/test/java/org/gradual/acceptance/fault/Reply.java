package org.gradual.acceptance.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What an instance answered. */
record Reply(int status, Optional<String> tag, Optional<String> retryAfter, JsonNode body) {
  /** As {@link Told} reads, so that both compare. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  static Reply of(HttpResponse<String> response) {
    return new Reply(
        response.statusCode(),
        response.headers().firstValue("ETag"),
        response.headers().firstValue("Retry-After"),
        json(response.body()));
  }

  private static JsonNode json(String text) {
    try {
      return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + text, e);
    }
  }

  boolean isDone() {
    return status / 100 == 2;
  }

  /** As the contract writes it: try again, and when. */
  boolean isUnavailable() {
    return status == 503
        && body.path("type").asText().equals("/problems/unavailable")
        && retryAfter.isPresent();
  }

  /** The elements of a list. */
  List<JsonNode> items() {
    return StreamSupport.stream(body.path("items").spliterator(), false).toList();
  }
}
