package org.gradual.tracking.progression;

import java.time.Instant;
import org.gradual.tracking.dose.Dose;

/** The dose of an item from one change to the next. */
public record DosePeriod(Instant from, Dose dose) {}
