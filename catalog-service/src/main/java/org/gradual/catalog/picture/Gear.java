package org.gradual.catalog.picture;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes what gives way or is held: it lies under the parts that touch it or goes between them. */
final class Gear {
  private static final double PILLOW = 14;
  private static final double ROPE = 1.1;

  private Gear() {}

  /** As large as fits between the floor and the parts. */
  static Shape ball(Bounds parts) {
    double radius = parts.low().y() / 2;
    Vector middle = parts.middle();
    return Shape.of(Paint.RUBBER, new Round(new Vector(middle.x(), radius, middle.z()), radius));
  }

  /** As thick as fits between the floor and the parts. */
  static Shape pillow(Bounds parts) {
    double height = parts.low().y();
    double radius = Math.min(5, height / 2);
    Vector middle = parts.middle();
    double half = Math.max(PILLOW, (parts.high().x() - parts.low().x()) / 2 - radius);
    return Shape.of(
        Paint.CLOTH,
        Stream.of(radius, height - radius)
            .flatMap(y -> Stream.of(-half, half).map(x -> new Vector(x, y, 0)))
            .flatMap(at -> Stream.of(-PILLOW, PILLOW).map(z -> at.plus(new Vector(0, 0, z))))
            .map(at -> new Round(at.plus(new Vector(middle.x(), 0, middle.z())), radius))
            .toArray(Round[]::new));
  }

  /** A band, a strap or a towel from part to part. */
  static Shape rope(Paint paint, List<List<Round>> parts) {
    List<Round> knots = parts.stream().map(it -> new Round(it.getFirst().at(), ROPE)).toList();
    return new Shape(
        paint,
        IntStream.range(1, knots.size())
            .mapToObj(i -> List.of(knots.get(i - 1), knots.get(i)))
            .toList());
  }

  static Shape dumbbell(List<Round> hand) {
    Vector palm = hand.getFirst().at();
    Vector half = new Vector(8, 0, 0);
    Vector front = palm.plus(half);
    Vector back = palm.minus(half);
    return new Shape(
        Paint.WOOD,
        List.of(
            List.of(new Round(front, 1.5), new Round(back, 1.5)),
            List.of(new Round(front, 4.5)),
            List.of(new Round(back, 4.5))));
  }
}
