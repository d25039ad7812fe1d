package org.gradual.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.flipkart.zjsonpatch.DiffFlags;
import com.flipkart.zjsonpatch.JsonDiff;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * What changed from one revision of an exercise to another.
 *
 * @param from the one revision
 * @param to the other one; it may be the older one
 * @param changes member by member, in the order of the document
 */
public record Differences(String slug, int from, int to, List<Change> changes) {
  /** Where elements of a list move, the reader is told what went and what came. */
  private static final Set<DiffFlags> IN_PLACE =
      EnumSet.of(
          DiffFlags.OMIT_MOVE_OPERATION,
          DiffFlags.OMIT_COPY_OPERATION,
          DiffFlags.ADD_ORIGINAL_VALUE_ON_REPLACE);

  private static final ObjectMapper JSON = new ObjectMapper();

  static Differences between(PublishedDocument from, PublishedDocument to) {
    JsonNode changes =
        JsonDiff.asJson(from.members(JSON), to.members(JSON), EnumSet.copyOf(IN_PLACE));
    return new Differences(
        to.slug(),
        from.revision(),
        to.revision(),
        StreamSupport.stream(changes.spliterator(), false).map(Change::of).toList());
  }

  /**
   * One change.
   *
   * @param field the member, such as {@code doses.start.reps} or {@code cues[2]}
   * @param from what it said; absent where something was added
   * @param to what it says; absent where something was taken away
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Change(String field, Object from, Object to) {

    private static Change of(JsonNode operation) {
      String field =
          operation
              .path("path")
              .asText()
              .substring(1)
              .replaceAll("/(\\d+)(?=/|$)", "[$1]")
              .replace('/', '.');
      return switch (operation.path("op").asText()) {
        case "add" -> new Change(field, null, operation.get("value"));
        case "remove" -> new Change(field, operation.get("value"), null);
        case "replace" -> new Change(field, operation.get("fromValue"), operation.get("value"));
        default -> throw new IllegalStateException("No such change: " + operation);
      };
    }
  }
}
