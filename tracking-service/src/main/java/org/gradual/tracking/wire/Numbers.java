package org.gradual.tracking.wire;

import java.util.OptionalInt;

/** Absent numbers: null on the wire, empty in the rules. */
public final class Numbers {
  private Numbers() {}

  public static OptionalInt optional(Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  public static Integer boxed(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
