package org.gradual.tracking.dose;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a person must already do before an exercise may be proposed.
 *
 * @param exercise slug of the exercise to be mastered first
 * @param atLeast the dose of it that must be reached; empty: its ceiling
 * @param painMeanMax highest mean of the last seven days' morning pain, 0..10
 */
public record Prerequisite(String exercise, Optional<Dose> atLeast, OptionalInt painMeanMax) {}
