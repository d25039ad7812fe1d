package org.gradual.catalog.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.gradual.foundation.problem.Violation;

/**
 * An exercise as somebody writes it, whole or not. What only the catalog gives it, such as its
 * revision, is no part of it: a document or a draft may be sent back as it was read.
 */
public record Manuscript(ObjectNode tree) {
  private static final Set<String> GIVEN =
      Set.of(
          "language",
          "family",
          "phase",
          "revision",
          "status",
          "publishedAt",
          "replacedBy",
          "highlights",
          "etag",
          "changedAt",
          "changedBy",
          "violations");

  public Manuscript {
    tree = tree.deepCopy().without(GIVEN);
  }

  public String slug() {
    return tree.path("slug").asText("");
  }

  String text() {
    return tree.toString();
  }

  /** Whether a violation is about something that is not written yet, or left empty. */
  boolean lacks(Violation violation) {
    String pointer = "/" + violation.field().replace("]", "").replaceAll("[.\\[]", "/");
    JsonNode node = tree.at(pointer);
    return node.isMissingNode() || node.isNull() || (node.isContainerNode() && node.isEmpty());
  }
}
