package org.gradual.catalog.content;

import com.fasterxml.jackson.databind.JsonNode;

/** The shapes of slugs, codes and texts, as the catalog's contract gives them. */
final class Shapes {
  static final String SLUG = "(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*";
  static final String CODE = "(?=.{1,64}$)[A-Z][A-Z0-9_]*";

  private Shapes() {}

  static boolean isText(JsonNode node, int longest) {
    return node.isTextual() && !node.asText().isBlank() && node.asText().length() <= longest;
  }

  static boolean isWholeNumber(JsonNode node, int least, int most) {
    return node.isInt() && node.asInt() >= least && node.asInt() <= most;
  }
}
