package org.gradual.tracking.measure;

/** What a patient is asked with. The wording of ODI and STarT Back is not ours: scores only. */
public enum Instrument {
  /** Pain at rest, 0..10. */
  NPRS(10, false, false),
  /** Roland-Morris: in how many of 24 ways the back hinders. */
  RMDQ(24, false, true),
  /** Patient-specific function: the mean of up to five activities of the patient's own, 0..10. */
  PSFS(10, true, true),
  /** Oswestry, in percent. */
  ODI(100, false, true),
  /** The risk of lasting trouble, 0..9. */
  STARTBACK(9, false, false);

  private final int most;
  private final boolean higherIsBetter;
  private final boolean function;

  Instrument(int most, boolean higherIsBetter, boolean function) {
    this.most = most;
    this.higherIsBetter = higherIsBetter;
    this.function = function;
  }

  /** The largest score; the smallest is 0. */
  public int most() {
    return most;
  }

  /** Whether it tells what a patient can do. */
  public boolean isOfFunction() {
    return function;
  }

  /** By how much a score is better than another; negative: worse. */
  Score gain(Score from, Score to) {
    return higherIsBetter ? to.minus(from) : from.minus(to);
  }

  void check(String what, int points) {
    check(what, points, most);
  }

  static void check(String what, int points, int most) {
    if (points < 0 || points > most) {
      throw new IllegalArgumentException("%s must be within 0..%d".formatted(what, most));
    }
  }
}
