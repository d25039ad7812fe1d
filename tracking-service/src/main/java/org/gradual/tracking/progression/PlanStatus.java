package org.gradual.tracking.progression;

/** Whether a plan may be followed. */
public enum PlanStatus {
  ACTIVE,
  /** An alert that halts is open. */
  HALTED,
  /** An item stopped at the bottom of its ladder: what is left needs a therapist's eye. */
  NEEDS_REVIEW,
  /** Its last day is over. */
  ENDED
}
