package org.gradual.tracking.basis;

/** How well a rule is founded. */
public enum Grade {
  /** The number stands in the source. */
  A,
  /** A source's number, moved to another setting. */
  B,
  /** Our own default. */
  C
}
