package org.gradual.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * One published revision of an exercise as the world sees it: in answers and in events.
 *
 * @param revision counts the publications of this exercise from 1, without gaps
 */
@JsonPropertyOrder({"exercise", "family", "phase", "revision", "status", "publishedAt"})
public record ExerciseDocument(
    @JsonUnwrapped Exercise exercise, int revision, Instant publishedAt) {

  @JsonProperty
  public Family family() {
    return exercise.type().family();
  }

  @JsonProperty
  public Phase phase() {
    return exercise.type().phase();
  }

  @JsonProperty
  public Status status() {
    return Status.PUBLISHED;
  }

  /** Where an exercise stands in its life. */
  public enum Status {
    PUBLISHED
  }
}
