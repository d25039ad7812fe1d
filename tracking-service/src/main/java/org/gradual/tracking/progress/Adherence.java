package org.gradual.tracking.progress;

import java.util.OptionalDouble;

/**
 * How much of what was due was done, in days of items: three exercises on one day are three.
 *
 * @param done due days of items on which the item was done
 * @param due days of items that were due; those of a halted plan and of suspended items are not
 */
record Adherence(int done, int due) {

  /** Nothing was due. */
  static final Adherence NONE = new Adherence(0, 0);

  Adherence {
    if (done < 0 || done > due) {
      throw new IllegalArgumentException("%d of %d done".formatted(done, due));
    }
  }

  /** The adherence to this and that. */
  Adherence and(Adherence other) {
    return new Adherence(done + other.done, due + other.due);
  }

  /** 0 to 1; empty where nothing was due. */
  OptionalDouble share() {
    return due == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) done / due);
  }
}
