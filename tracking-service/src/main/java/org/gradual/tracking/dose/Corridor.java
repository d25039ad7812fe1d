package org.gradual.tracking.dose;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a therapist allows the rules: every number that it names is bounded, no other one.
 *
 * @param min lowest numbers
 * @param max highest numbers
 */
public record Corridor(Optional<Dose> min, Optional<Dose> max) {

  /** No bounds. */
  public static final Corridor OPEN = new Corridor(Optional.empty(), Optional.empty());

  /** Whether no number of the dose is outside. */
  public boolean contains(Dose dose) {
    for (Dimension dimension : Dimension.values()) {
      OptionalInt number = dose.number(dimension);
      if (number.isPresent()
          && (number.getAsInt() < lowest(dimension) || number.getAsInt() > highest(dimension))) {
        return false;
      }
    }
    return true;
  }

  /** The number that it allows in a dimension and that is nearest to this one. */
  public int nearest(Dimension dimension, int number) {
    return Math.clamp(number, lowest(dimension), highest(dimension));
  }

  int lowest(Dimension dimension) {
    return bound(min, dimension).orElse(dimension.min());
  }

  int highest(Dimension dimension) {
    return bound(max, dimension).orElse(dimension.max());
  }

  private static OptionalInt bound(Optional<Dose> dose, Dimension dimension) {
    return dose.isEmpty() ? OptionalInt.empty() : dose.get().number(dimension);
  }
}
