package org.gradual.tracking.progression;

/** What a decision does to a dose. */
public enum DecisionKind {
  ADVANCE,
  HOLD,
  REGRESS,
  SUSPEND,
  HALT,
  PENDING
}
