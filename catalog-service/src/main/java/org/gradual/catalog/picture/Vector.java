package org.gradual.catalog.picture;

/**
 * A place or a way, in centimetres: x forward of a body that stands, y up, z to its right.
 *
 * <p>Angles are degrees and go through {@link StrictMath}: a drawing is the same on every machine.
 */
record Vector(double x, double y, double z) {

  Vector plus(Vector other) {
    return new Vector(x + other.x, y + other.y, z + other.z);
  }

  Vector minus(Vector other) {
    return plus(other.times(-1));
  }

  Vector times(double factor) {
    return new Vector(x * factor, y * factor, z * factor);
  }

  double length() {
    return StrictMath.sqrt(x * x + y * y + z * z);
  }

  /** This way, turned towards another one that is at a right angle to it. */
  Vector towards(Vector other, double degrees) {
    double angle = StrictMath.toRadians(degrees);
    return times(StrictMath.cos(angle)).plus(other.times(StrictMath.sin(angle)));
  }
}
