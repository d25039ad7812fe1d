package org.gradual.tracking.progression;

/** What became of a decision. A change of history is not seen here: the caller compares folds. */
public enum DecisionStatus {
  APPLIED,
  PROPOSED,
  APPROVED,
  VETOED,
  EXPIRED,
  /** A proposal that the item's next final decision, a halt or a revision made void. */
  SUPERSEDED
}
