package org.gradual.tracking.store;

import java.time.Instant;

/**
 * The chart itself.
 *
 * @param version rises by one with every change
 * @param nextDueAt when the calendar alone changes it, or null
 */
public record ChartRow(long version, StandingDocument standing, Instant nextDueAt) {}
