package org.gradual.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A revision of an exercise in the very words in which it was published. Answers and events repeat
 * them byte for byte, whatever a later release would write instead.
 *
 * @param text the JSON of an {@link ExerciseDocument}
 */
@Schema(implementation = ExerciseDocument.class)
public record PublishedDocument(String slug, int revision, @JsonValue @JsonRawValue String text) {}
