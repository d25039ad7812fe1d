package org.gradual.contracts.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * What between two versions of a schema would break a reader of either, by the rules of this
 * module's README. It is strict: of a keyword that it has no rule for, every change is a break.
 */
final class SchemaChanges {
  /** Words for people. What a member means cannot be tested. */
  private static final Set<String> WORDS =
      Set.of("$schema", "$id", "$comment", "title", "description", "examples");

  /** On an enum: readers were told what to do with a value that they do not know. */
  private static final String UNKNOWN = "x-unknown";

  private final List<String> breaks = new ArrayList<>();

  private SchemaChanges() {}

  /** Every break by its place; empty if there is none. */
  static List<String> breaks(JsonNode released, JsonNode current) {
    var changes = new SchemaChanges();
    changes.compare("", released, current);
    return changes.breaks;
  }

  private void compare(String at, JsonNode was, JsonNode is) {
    if (was.isObject() && is.isObject()) {
      for (String keyword : names(was, is)) {
        if (!WORDS.contains(keyword)) {
          keyword(at + "/" + keyword, keyword, was, is);
        }
      }
    } else if (was.isArray() && is.isArray() && was.size() == is.size()) {
      for (int i = 0; i < was.size(); i++) {
        compare(at + "/" + i, was.get(i), is.get(i));
      }
    } else if (!was.equals(is)) {
      breaks.add(at + ": " + told(was) + " became " + told(is));
    }
  }

  private void keyword(String at, String keyword, JsonNode was, JsonNode is) {
    JsonNode before = was.path(keyword);
    JsonNode after = is.path(keyword);
    switch (keyword) {
      case "properties" -> members(at, before, after);
      case "required" -> required(at, before, after);
      case "enum" -> values(at, before, after, was.has(UNKNOWN));
      case UNKNOWN -> {
        if (after.isMissingNode()) {
          breaks.add(at + ": readers rely on it");
        }
      }
      default -> compare(at, before, after);
    }
  }

  private void members(String at, JsonNode was, JsonNode is) {
    for (String name : names(was)) {
      if (is.has(name)) {
        compare(at + "/" + name, was.get(name), is.get(name));
      } else {
        breaks.add(at + "/" + name + ": member removed");
      }
    }
  }

  private void required(String at, JsonNode was, JsonNode is) {
    without(was, is).forEach(it -> breaks.add(at + ": " + it.asText() + " is no longer required"));
    without(is, was).forEach(it -> breaks.add(at + ": " + it.asText() + " is newly required"));
  }

  private void values(String at, JsonNode was, JsonNode is, boolean open) {
    if (was.isMissingNode() || is.isMissingNode()) {
      compare(at, was, is);
      return;
    }
    without(was, is).forEach(it -> breaks.add(at + ": value " + it + " removed"));
    if (!open) {
      without(is, was).forEach(it -> breaks.add(at + ": value " + it + " added"));
    }
  }

  private static List<JsonNode> without(JsonNode these, JsonNode those) {
    var left = elements(those);
    return elements(these).stream().filter(it -> !left.contains(it)).toList();
  }

  private static List<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static Set<String> names(JsonNode... objects) {
    var names = new LinkedHashSet<String>();
    for (JsonNode object : objects) {
      object.fieldNames().forEachRemaining(names::add);
    }
    return names;
  }

  private static String told(JsonNode node) {
    return node instanceof MissingNode ? "nothing" : node.toString();
  }
}
