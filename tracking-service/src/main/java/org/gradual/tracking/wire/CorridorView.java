package org.gradual.tracking.wire;

import com.fasterxml.jackson.annotation.JsonInclude;

/** The bounds that a therapist sets to an item's dose; each bounds every number that it names. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorridorView(DoseView min, DoseView max) {}
