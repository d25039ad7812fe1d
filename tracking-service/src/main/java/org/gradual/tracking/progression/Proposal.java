package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.UUID;
import org.gradual.tracking.dose.Dose;

/**
 * A rise that waits for a therapist.
 *
 * @param key of the decision that proposed it
 * @param expiresAt when nobody's answer is an answer
 */
record Proposal(String key, UUID session, Dose to, Instant expiresAt) {

  /** Whether a verdict is about this very proposal. */
  boolean isMeant(Verdict verdict) {
    return session.equals(verdict.session()) && to.equals(verdict.to());
  }
}
