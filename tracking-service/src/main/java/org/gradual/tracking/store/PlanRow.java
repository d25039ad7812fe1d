package org.gradual.tracking.store;

import java.time.Instant;

/** One revision of a plan. */
public record PlanRow(int revision, Instant recordedAt, String recordedBy, PlanDocument document) {}
