package org.gradual.catalog.exercise;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** On how many days of a week the exercise makes sense. */
public record Frequency(@Min(1) @Max(7) int min, @Min(1) @Max(7) int max) {}
