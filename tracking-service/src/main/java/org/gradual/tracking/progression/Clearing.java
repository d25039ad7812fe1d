package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gradual.tracking.dose.Dose;

/**
 * A therapist has looked and lets it go on. Covers what had been received by then, no more.
 *
 * @param item the item of the alert; absent for a patient's alert
 * @param dose the dose at which a suspended item returns; absent: one step below where it stopped
 */
public record Clearing(AlertKind kind, Optional<UUID> item, Instant at, Optional<Dose> dose) {}
