package org.gradual.tracking.progression;

import java.time.Instant;

/**
 * What follows from a history under the rules.
 *
 * <p>The whole history is folded each time, in the order of its own times, so that a session or a
 * report that comes late takes its place as if it had come at once.
 */
public final class Progression {

  private Progression() {}

  /** Version of the rules that judge. */
  public static String ruleSet() {
    return RuleSet.NEWEST.version();
  }

  /**
   * Tells where a history stands.
   *
   * @param now time of asking: decides which waits are over, nothing else
   */
  public static Standing of(History history, Instant now) {
    return Fold.of(history, now, RuleSet.NEWEST);
  }
}
