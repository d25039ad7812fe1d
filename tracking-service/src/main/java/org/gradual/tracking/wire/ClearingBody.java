package org.gradual.tracking.wire;

import jakarta.validation.constraints.NotNull;
import org.gradual.foundation.wire.Text;

/**
 * A therapist clears an alert.
 *
 * @param note why; kept in the chart
 * @param dose at which a stopped item returns; absent = one step below the dose at which it stopped
 */
public record ClearingBody(@NotNull @Text String note, DoseView dose) {}
