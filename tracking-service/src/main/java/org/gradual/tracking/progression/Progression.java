package org.gradual.tracking.progression;

import java.time.Instant;

/** What follows from a history under the rules. */
public final class Progression {

  private Progression() {}

  /**
   * Folds the whole history in the order of its own times.
   *
   * @param now time of asking: decides which waits are over, nothing else
   */
  public static Standing of(History history, Instant now) {
    throw new UnsupportedOperationException("the fold follows within the hour");
  }
}
