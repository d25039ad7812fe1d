package org.gradual.outbox;

import java.time.Duration;

/** Pauses that double from the shortest to the longest. */
final class Pause {
  private final Duration shortest;
  private final Duration longest;
  private Duration next;

  Pause(Duration shortest, Duration longest) {
    this.shortest = shortest;
    this.longest = longest;
    this.next = shortest;
  }

  Duration next() {
    Duration pause = next;
    next = longest.compareTo(pause.multipliedBy(2)) < 0 ? longest : pause.multipliedBy(2);
    return pause;
  }

  void reset() {
    next = shortest;
  }
}
