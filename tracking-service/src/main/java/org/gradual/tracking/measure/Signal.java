package org.gradual.tracking.measure;

import java.time.Instant;

/**
 * A sign that a measure gave.
 *
 * @param measure whose day is the sign's
 * @param knownAt when the last of the measures on which it rests was received
 * @param detail what was seen, in numbers: never an activity's name
 */
public record Signal(Sign sign, Measure measure, Instant knownAt, String detail) {

  /** Code of the source on which the sign rests. */
  public String source() {
    return sign.row().source();
  }
}
