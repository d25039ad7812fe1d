package org.gradual.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.gradual.foundation.wire.Slug;

/**
 * What must be mastered first.
 *
 * @param exercise the slug of the exercise to have mastered
 * @param at how far
 * @param dose the dose to have reached, with {@link Milestone#DOSE} only
 * @param painMeanMax the highest mean of the last seven days' pain, 0..10, that still permits it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Prerequisite(
    @NotNull @Slug String exercise,
    @NotNull Milestone at,
    @Valid Dose dose,
    @Min(0) @Max(10) int painMeanMax) {

  @JsonIgnore
  @AssertTrue(message = "names a dose at DOSE, and only there")
  public boolean isConsistent() {
    return (at == Milestone.DOSE) == (dose != null);
  }

  /** How far an exercise has been taken: up to its ceiling, or up to a certain dose. */
  public enum Milestone {
    CEILING,
    DOSE
  }
}
