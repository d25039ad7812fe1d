package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.UUID;
import org.gradual.tracking.dose.Dose;

/**
 * A therapist's word on the proposal that a session made for an item.
 *
 * @param to the dose that was proposed; a verdict on another proposal than the history now makes
 *     has no effect
 */
public record Verdict(UUID session, UUID item, Dose to, boolean approved, Instant at) {}
