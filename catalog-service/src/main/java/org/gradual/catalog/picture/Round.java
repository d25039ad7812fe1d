package org.gradual.catalog.picture;

/** A ball of flesh. A limb is what is stretched over a few of them. */
record Round(Vector at, double radius) {

  Round plus(Vector way) {
    return new Round(at.plus(way), radius);
  }

  /** The height of its lowest point. */
  double underside() {
    return at.y() - radius;
  }
}
