package org.gradual.catalog.picture;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Something with six sides that stands straight. */
record Box(double x1, double y1, double z1, double x2, double y2, double z2) {
  private static final double EDGE = 0.8;

  Box downTo(double floor) {
    return new Box(x1, floor, z1, x2, y2, z2);
  }

  /** The sides that the eye can see. */
  Stream<Shape> sides(Paint paint, Eye eye) {
    double x = eye.near().x() > 0 ? x2 - EDGE : x1 + EDGE;
    double z = eye.near().z() > 0 ? z2 - EDGE : z1 + EDGE;
    return Stream.of(
            seen(eye.near().x(), side(z1, z2, y1, y2, (across, up) -> new Vector(x, up, across))),
            seen(eye.near().z(), side(x1, x2, y1, y2, (across, up) -> new Vector(across, up, z))),
            seen(
                eye.near().y(),
                side(x1, x2, z1, z2, (across, along) -> new Vector(across, y2 - EDGE, along))))
        .flatMap(sides -> sides)
        .map(side -> new Shape(paint, List.of(side)));
  }

  private static Stream<List<Round>> seen(double facing, List<Round> side) {
    return StrictMath.abs(facing) < 1e-6 ? Stream.of() : Stream.of(side);
  }

  /** Its corners are rounded: inside, so that what touches the box touches what is drawn. */
  private static List<Round> side(
      double a1, double a2, double b1, double b2, BiFunction<Double, Double, Vector> corner) {
    double edge = Math.min(EDGE, Math.min(a2 - a1, b2 - b1) / 2);
    return Stream.of(a1 + edge, a2 - edge)
        .flatMap(a -> Stream.of(b1 + edge, b2 - edge).map(b -> corner.apply(a, b)))
        .map(at -> new Round(at, edge))
        .toList();
  }
}
