package org.gradual.catalog.exercise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts an exercise into the words that are published, and reads it out of them. */
@ApplicationScoped
class Wording {
  private final ObjectWriter writer;
  private final ObjectReader reader;

  Wording(ObjectMapper json) {
    writer = json.writerFor(ExerciseDocument.class);
    reader =
        json.readerFor(Exercise.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  PublishedDocument published(ExerciseDocument document) {
    try {
      return new PublishedDocument(
          document.exercise().slug(), document.revision(), writer.writeValueAsString(document));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An exercise that has no JSON", e);
    }
  }

  /**
   * What the document says of the exercise itself. Members that this release does not know are
   * passed over: while the next one is rolled out, an older instance meets its documents.
   */
  Exercise exercise(PublishedDocument document) {
    try {
      return reader.readValue(document.text());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(document.slug() + " was published in words unknown", e);
    }
  }
}
