package org.gradual.tracking.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A sum shared out over so many parts, exactly: a third of a point stays a third. */
public record Score(BigDecimal sum, int parts) implements Comparable<Score> {

  private static final int DECIMALS = 2;

  public Score {
    if (parts < 1) {
      throw new IllegalArgumentException("a score needs at least one part: " + parts);
    }
  }

  static Score of(int points) {
    return of(BigDecimal.valueOf(points));
  }

  static Score of(BigDecimal points) {
    return new Score(points, 1);
  }

  /** The number as people read it, to two decimals. */
  public BigDecimal shown() {
    return plain(sum.divide(BigDecimal.valueOf(parts), DECIMALS, RoundingMode.HALF_UP));
  }

  /** Without zeros at its end: 2.50 is 2.5, and 20 stays 20. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  Score minus(Score other) {
    return new Score(
        sum.multiply(BigDecimal.valueOf(other.parts))
            .subtract(other.sum.multiply(BigDecimal.valueOf(parts))),
        Math.multiplyExact(parts, other.parts));
  }

  Score times(BigDecimal factor) {
    return new Score(sum.multiply(factor), parts);
  }

  boolean isAtLeast(Score other) {
    return compareTo(other) >= 0;
  }

  /** By size: a half is as much as two quarters, although they are not equal. */
  @Override
  public int compareTo(Score other) {
    return minus(other).sum.signum();
  }
}
