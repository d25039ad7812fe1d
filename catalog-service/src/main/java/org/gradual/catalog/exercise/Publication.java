package org.gradual.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/** When a revision was published, and by whom. */
public record Publication(int revision, Instant publishedAt, String publishedBy) {

  @JsonProperty
  public ExerciseDocument.Status status() {
    return ExerciseDocument.Status.PUBLISHED;
  }
}
