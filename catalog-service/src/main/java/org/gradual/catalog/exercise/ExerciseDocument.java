package org.gradual.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * One published revision of an exercise as the world sees it: in answers and in events.
 *
 * @param revision counts what was published of this exercise from 1, without gaps; its retirement
 *     counts too
 * @param publishedAt when this revision was published or, in one that retires, when that was
 * @param replacedBy the slug of the exercise to take instead of a retired one, where there is one
 */
@JsonPropertyOrder({
  "exercise",
  "language",
  "family",
  "phase",
  "revision",
  "status",
  "publishedAt",
  "replacedBy"
})
public record ExerciseDocument(
    @JsonUnwrapped Exercise exercise,
    int revision,
    Status status,
    Instant publishedAt,
    @JsonInclude(JsonInclude.Include.NON_NULL) String replacedBy) {

  /** A revision that is offered from now on. */
  public static ExerciseDocument published(Exercise exercise, int revision, Instant at) {
    return new ExerciseDocument(exercise, revision, Status.PUBLISHED, at, null);
  }

  /** A revision that says that the exercise is offered no more. */
  static ExerciseDocument retired(Exercise exercise, int revision, Instant at, String replacedBy) {
    return new ExerciseDocument(exercise, revision, Status.RETIRED, at, replacedBy);
  }

  /** The language of name, aliases and cues, by its two letters. */
  @JsonProperty
  public String language() {
    return Languages.ENGLISH;
  }

  @JsonProperty
  public Family family() {
    return exercise.type().family();
  }

  @JsonProperty
  public Phase phase() {
    return exercise.type().phase();
  }

  /** Where an exercise stands in its life. */
  public enum Status {
    PUBLISHED,
    RETIRED
  }
}
