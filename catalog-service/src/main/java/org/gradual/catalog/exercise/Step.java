package org.gradual.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One way in which a dose grows: the number that moves and its increment. */
public enum Step {
  @JsonProperty("reps+1")
  REPS_1("reps"),
  @JsonProperty("reps+10")
  REPS_10("reps"),
  @JsonProperty("sets+1")
  SETS_1("sets"),
  @JsonProperty("holdSeconds+1")
  HOLD_SECONDS_1("holdSeconds"),
  @JsonProperty("holdSeconds+5")
  HOLD_SECONDS_5("holdSeconds"),
  @JsonProperty("minutes")
  MINUTES("minutes"),
  @JsonProperty("daysPerWeek+1")
  DAYS_PER_WEEK_1("daysPerWeek"),
  @JsonProperty("stepHeightCentimetres+5")
  STEP_HEIGHT_5("stepHeightCentimetres"),
  /** The therapist names the increment; without a weight it means the next variant. */
  @JsonProperty("load")
  LOAD("loadKilograms"),
  /** On to the next harder exercise, whose own doses count from there. */
  @JsonProperty("variant")
  VARIANT("variant");

  private final String moves;

  Step(String moves) {
    this.moves = moves;
  }

  /** The member of a dose that it changes. */
  public String moves() {
    return moves;
  }
}
