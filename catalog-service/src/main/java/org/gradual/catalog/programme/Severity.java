package org.gradual.catalog.programme;

/** How much pain a programme is made for; severe pain needs more than a programme. */
public enum Severity {
  MILD(3),
  MODERATE(6);

  private final int worstPain;

  Severity(int worstPain) {
    this.worstPain = worstPain;
  }

  /** The most pain, 0..10, with which somebody may begin it. */
  int worstPain() {
    return worstPain;
  }
}
