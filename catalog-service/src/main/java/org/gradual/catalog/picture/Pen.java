package org.gradual.catalog.picture;

/**
 * Writes a path of SVG in tenths of a unit, each place from the last one: that is the shortest, and
 * no error adds up.
 */
final class Pen {
  private final StringBuilder path = new StringBuilder();
  private long x;
  private long y;

  Pen move(double toX, double toY) {
    path.append('M').append(tenths(Math.round(toX * 10))).append(' ');
    path.append(tenths(Math.round(toY * 10)));
    x = Math.round(toX * 10);
    y = Math.round(toY * 10);
    return this;
  }

  Pen line(double toX, double toY) {
    path.append('l');
    return step(toX, toY);
  }

  /** Around a circle in the direction from x to y. */
  Pen arc(double radius, boolean large, double toX, double toY) {
    String length = tenths(Math.round(radius * 10));
    path.append('a').append(length).append(' ').append(length);
    path.append(large ? " 0 1 1 " : " 0 0 1 ");
    return step(toX, toY);
  }

  private Pen step(double toX, double toY) {
    long nextX = Math.round(toX * 10);
    long nextY = Math.round(toY * 10);
    String down = tenths(nextY - y);
    path.append(tenths(nextX - x)).append(down.startsWith("-") ? "" : " ").append(down);
    x = nextX;
    y = nextY;
    return this;
  }

  String closed() {
    return path + "Z";
  }

  private static String tenths(long value) {
    String sign = value < 0 ? "-" : "";
    long whole = Math.abs(value) / 10;
    long rest = Math.abs(value) % 10;
    if (rest == 0) {
      return sign + whole;
    }
    return sign + (whole == 0 ? "" : whole) + "." + rest;
  }
}
