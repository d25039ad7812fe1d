package org.gradual.catalog.editing;

/** What a manuscript is to the catalog. */
public enum Novelty {
  /** Its exercise was never published. */
  CREATED,
  /** It differs from what is published, or offers what is retired. */
  CHANGED,
  /** It is the open draft, word for word. */
  DRAFTED,
  /** It says what is on offer. */
  PUBLISHED,
  /** Another draft of its exercise is open. */
  IN_THE_WAY
}
