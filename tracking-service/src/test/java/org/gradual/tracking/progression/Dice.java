package org.gradual.tracking.progression;

import java.util.List;
import java.util.Random;

/** Chance, the same each time. */
record Dice(Random random) {

  /** One in so many times. */
  boolean chance(int in) {
    return random.nextInt(in) == 0;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  int upTo(int most) {
    return random.nextInt(most + 1);
  }
}
