package org.gradual.tracking.dose;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/**
 * A number of a dose that can be prescribed and stepped, with the range that a dose accepts.
 *
 * <p>They stand in the order in which a dose is raised where its record gives no other: repetitions
 * before seconds before sets, load late, frequency last (S-1D).
 */
public enum Dimension {
  REPS("reps", 1, 500),
  HOLD_SECONDS("holdSeconds", 1, 600),
  SETS("sets", 1, 20),
  STEP_HEIGHT("stepHeightCentimetres", 1, 60),
  /** Counted in hundredths of a kilogram, the finest load that a dose knows. */
  LOAD("loadKilograms", 1, 50_000),
  MINUTES("minutes", 1, 300),
  DAYS_PER_WEEK("daysPerWeek", 1, 7);

  static final Row ONE_DIMENSION =
      new Row(
          "B5.ONE_DIMENSION",
          "A step up moves one number: the first in the order of the record's own steps that has"
              + " room below the ceiling and inside the corridor.",
          "S-1D",
          Grade.B);

  private static final int HUNDREDTHS = 2;

  private final String member;
  private final int min;
  private final int max;

  Dimension(String member, int min, int max) {
    this.member = member;
    this.min = min;
    this.max = max;
  }

  /** Name of the number in a dose on the wire. */
  public String member() {
    return member;
  }

  /** Smallest number accepted. */
  public int min() {
    return min;
  }

  /** Largest number accepted. */
  public int max() {
    return max;
  }

  /** Whether a dose accepts this number. */
  public boolean accepts(int number) {
    return min <= number && number <= max;
  }

  void check(int number) {
    if (!accepts(number)) {
      throw new IllegalArgumentException(
          "%s is %d, not within %d..%d".formatted(member, number, min, max));
    }
  }

  void check(OptionalInt number) {
    number.ifPresent(this::check);
  }

  /** A load in kilograms as the whole number that {@link #LOAD} counts. */
  public static int hundredths(BigDecimal kilograms) {
    try {
      return kilograms.movePointRight(HUNDREDTHS).intValueExact();
    } catch (ArithmeticException tooFine) {
      throw new IllegalArgumentException(
          "loadKilograms is %s, finer than 0.01 kg or too large".formatted(kilograms), tooFine);
    }
  }

  /** The load in kilograms that {@link #LOAD} counts with this number. */
  public static BigDecimal kilograms(int hundredths) {
    BigDecimal shortest = BigDecimal.valueOf(hundredths, HUNDREDTHS).stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  static BigDecimal checkedLoad(BigDecimal kilograms) {
    int hundredths = hundredths(kilograms);
    LOAD.check(hundredths);
    return kilograms(hundredths);
  }
}
