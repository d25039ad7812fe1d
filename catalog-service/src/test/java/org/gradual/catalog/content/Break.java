package org.gradual.catalog.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/**
 * A mistake that somebody might make in the content, and the check that must see it.
 *
 * @param check the name of the check
 * @param mistake what went wrong
 * @param on makes the mistake in a copy
 */
record Break(String check, String mistake, Consumer<ContentTree> on) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** One member of an exercise gets another value, written as JSON. */
  static Break exercise(String check, String slug, String pointer, String json) {
    return new Break(
        check,
        slug + " " + pointer + " = " + json,
        content -> set(content.exercises().get(slug), pointer, json));
  }

  /** One member of a vocabulary file gets another value, written as JSON. */
  static Break word(String check, String file, String pointer, String json) {
    return new Break(
        check,
        file + " " + pointer + " = " + json,
        content -> set(content.words().get(file), pointer, json));
  }

  /** {@code null} as the value removes the member; an index after the last one adds an element. */
  private static void set(JsonNode root, String pointer, String json) {
    int last = pointer.lastIndexOf('/');
    JsonNode parent = root.at(pointer.substring(0, last));
    String name = pointer.substring(last + 1);
    switch (parent) {
      case ArrayNode list when Integer.parseInt(name) == list.size() -> list.add(json(json));
      case ArrayNode list -> list.set(Integer.parseInt(name), json(json));
      case ObjectNode object when json == null -> object.remove(name);
      case ObjectNode object -> object.set(name, json(json));
      default -> throw new IllegalArgumentException("nothing at " + pointer);
    }
  }

  private static JsonNode json(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  @Override
  public String toString() {
    return check + " <- " + mistake;
  }
}
