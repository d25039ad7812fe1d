package org.gradual.tracking.progression;

/** How a plan treats pain during an exercise. */
public enum PainPolicy {
  /** Pain caused by an exercise stops it until a therapist has looked (seed L51, L113). */
  STOP_ON_PAIN,
  /** Pain is tolerated within limits if it settles by the next morning (S-PMM). */
  PAIN_MONITORED,
  /**
   * Doses follow a schedule to a goal, whatever the pain; only what is dangerous stops them
   * (S-GA07).
   */
  QUOTA
}
