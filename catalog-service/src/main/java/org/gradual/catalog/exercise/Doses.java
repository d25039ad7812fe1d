package org.gradual.catalog.exercise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The doses between which an exercise moves.
 *
 * @param start for an adult with mild pain
 * @param gentle for moderate pain, for 65 and older, and for the way back from a flare-up
 * @param ceiling where it ends; a harder variant comes next
 */
public record Doses(
    @NotNull @Valid Dose start, @NotNull @Valid Dose gentle, @NotNull @Valid Dose ceiling) {}
