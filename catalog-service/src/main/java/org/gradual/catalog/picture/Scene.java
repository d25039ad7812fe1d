package org.gradual.catalog.picture;

import java.util.List;
import java.util.stream.Stream;

/** A pose with all that belongs to it, seen by an eye: shapes in the order of painting. */
record Scene(List<Shape> shapes, Eye eye) {
  private static final double MAT = 8;

  static Scene of(Pose pose, View view) {
    Body body = Body.of(pose);
    Eye eye = Eye.at(view);
    Props props = new Props(pose, body, eye);
    Stream<Shape> ground = view.above() > 0 ? ground(body, eye) : Stream.of();
    return new Scene(
        Stream.of(ground, props.behind(), new Figure(body, eye).shapes().stream(), props.inFront())
            .flatMap(shapes -> shapes)
            .toList(),
        eye);
  }

  /** Seen from above, the floor is a mat. */
  private static Stream<Shape> ground(Body body, Eye eye) {
    Bounds all = Bounds.of(body.rounds());
    return new Box(
            all.low().x() - MAT,
            -2,
            all.low().z() - MAT,
            all.high().x() + MAT,
            0,
            all.high().z() + MAT)
        .sides(Paint.GROUND, eye);
  }

  private Stream<Disc> discs() {
    return shapes.stream().flatMap(Shape::rounds).map(eye::see);
  }

  double left() {
    return discs().mapToDouble(disc -> disc.x() - disc.radius()).min().orElseThrow();
  }

  double right() {
    return discs().mapToDouble(disc -> disc.x() + disc.radius()).max().orElseThrow();
  }

  double bottom() {
    return discs().mapToDouble(disc -> disc.y() - disc.radius()).min().orElseThrow();
  }

  double top() {
    return discs().mapToDouble(disc -> disc.y() + disc.radius()).max().orElseThrow();
  }
}
