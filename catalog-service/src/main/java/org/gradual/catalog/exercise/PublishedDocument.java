package org.gradual.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A revision of an exercise in the very words in which it was published. Answers and events repeat
 * them byte for byte, whatever a later release would write instead.
 *
 * @param text the JSON of an {@link ExerciseDocument}
 */
@Schema(implementation = ExerciseDocument.class)
public record PublishedDocument(String slug, int revision, @JsonValue @JsonRawValue String text) {

  /** Its members, to be changed for one reader. */
  public ObjectNode members(ObjectMapper json) {
    try {
      return (ObjectNode) json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(slug + " is no JSON", e);
    }
  }

  /** The same document with other members, as one reader sees it. */
  public PublishedDocument with(ObjectNode members) {
    return new PublishedDocument(slug, revision, members.toString());
  }
}
