package org.gradual.catalog.picture;

/** Where a part of the body is and which way it faces: the next part hangs on it. */
record Frame(Vector at, Vector forward, Vector up, Vector right) {
  static final Frame UPRIGHT =
      new Frame(new Vector(0, 0, 0), new Vector(1, 0, 0), new Vector(0, 1, 0), new Vector(0, 0, 1));

  /** Its upper end goes forward. */
  Frame bend(double degrees) {
    return new Frame(at, forward.towards(up, -degrees), up.towards(forward, degrees), right);
  }

  /** Its upper end goes to the right. */
  Frame tilt(double degrees) {
    return new Frame(at, forward, up.towards(right, degrees), right.towards(up, -degrees));
  }

  /** Its front goes to the right. */
  Frame turn(double degrees) {
    return new Frame(at, forward.towards(right, degrees), up, right.towards(forward, -degrees));
  }

  /** A frame that faces the same way from another place, given in its own directions. */
  Frame move(double ahead, double above, double aside) {
    return new Frame(point(ahead, above, aside), forward, up, right);
  }

  Vector point(double ahead, double above, double aside) {
    return at.plus(forward.times(ahead)).plus(up.times(above)).plus(right.times(aside));
  }

  Round round(double ahead, double above, double aside, double radius) {
    return new Round(point(ahead, above, aside), radius);
  }
}
