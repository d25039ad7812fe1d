package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the service answered. */
public record Answer(int status, String contentType, String tag, String text, Response whole) {

  public static Answer of(Response response) {
    return new Answer(
        response.statusCode(),
        response.contentType(),
        response.header("ETag"),
        response.asString(),
        response);
  }

  /** The body; a missing node where there is none. */
  public JsonNode body() {
    return text.isEmpty() ? MissingNode.getInstance() : Json.read(text);
  }

  /** A member of the body, such as {@code /items/0/dose}. */
  public JsonNode at(String pointer) {
    return body().at(pointer);
  }

  /** Fails, and shows the body, unless the service answered so. */
  public Answer hasStatus(int expected) {
    assertThat(status).as(text).isEqualTo(expected);
    return this;
  }

  /** A refusal as RFC 9457 writes it. */
  public Answer isProblem(int expected, String name) {
    hasStatus(expected);
    assertThat(contentType).as(text).isEqualTo("application/problem+json");
    assertThat(at("/type").textValue()).as(text).isEqualTo("/problems/" + name);
    assertThat(at("/status").intValue()).as(text).isEqualTo(expected);
    assertThat(at("/title").textValue()).as(text).isNotBlank();
    return this;
  }

  /** The fields that the violations name. */
  public List<String> fields() {
    return texts(at("/violations"), "field");
  }

  /** A member of each element of an array. */
  static List<String> texts(JsonNode array, String member) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(it -> it.path(member).textValue())
        .toList();
  }

  /** An array of the body as a list. */
  public List<JsonNode> list(String pointer) {
    return StreamSupport.stream(at(pointer).spliterator(), false).toList();
  }
}
