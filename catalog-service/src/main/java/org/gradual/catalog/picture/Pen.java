package org.gradual.catalog.picture;

/** Writes a path of SVG, each place from the last one: that is the shortest. No error adds up. */
final class Pen {
  private final StringBuilder path = new StringBuilder();
  private long x;
  private long y;

  Pen move(double toX, double toY) {
    path.append('M');
    return step(toX, toY);
  }

  Pen line(double toX, double toY) {
    path.append('l');
    return step(toX, toY);
  }

  /** Around a circle in the direction from x to y. */
  Pen arc(double radius, boolean large, double toX, double toY) {
    long length = Math.round(radius);
    path.append('a').append(length).append(' ').append(length);
    path.append(large ? " 0 1 1" : " 0 0 1");
    separate(Math.round(toX) - x);
    return step(toX, toY);
  }

  private Pen step(double toX, double toY) {
    long right = Math.round(toX) - x;
    long down = Math.round(toY) - y;
    path.append(right);
    separate(down);
    path.append(down);
    x += right;
    y += down;
    return this;
  }

  /** A sign separates by itself. */
  private void separate(long next) {
    if (next >= 0) {
      path.append(' ');
    }
  }

  String closed() {
    return path + "Z";
  }
}
