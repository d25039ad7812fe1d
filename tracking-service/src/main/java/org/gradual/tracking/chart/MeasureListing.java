package org.gradual.tracking.chart;

import java.util.Optional;
import org.gradual.foundation.paging.Paging;
import org.gradual.tracking.measure.Instrument;

/** A list of a patient's measures. */
public record MeasureListing(Optional<Instrument> instrument, Paging paging) {}
