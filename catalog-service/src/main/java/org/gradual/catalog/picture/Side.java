package org.gradual.catalog.picture;

/** The body's own right and left. */
enum Side {
  RIGHT(1),
  LEFT(-1);

  private final int sign;

  Side(int sign) {
    this.sign = sign;
  }

  /** A distance to this side, as one to the right. */
  double out(double distance) {
    return sign * distance;
  }
}
