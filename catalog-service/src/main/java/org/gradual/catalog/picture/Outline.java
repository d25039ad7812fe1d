package org.gradual.catalog.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The line around some discs, as a rubber band would lie: arcs, and tangents between them. */
final class Outline {
  private static final int POINTS = 120;

  private record Point(double x, double y, Disc on) {}

  private Outline() {}

  /** A closed path of SVG; the discs are already in the coordinates of the page. */
  static String around(List<Disc> discs) {
    List<Point> band = band(discs);
    int seam = seam(band);
    if (seam < 0) {
      return circle(band.getFirst().on());
    }
    Collections.rotate(band, -seam);
    var pen = new Pen().move(band.getFirst().x(), band.getFirst().y());
    for (int from = 0; from < band.size(); ) {
      Point begin = band.get(from);
      int to = from;
      while (to + 1 < band.size() && band.get(to + 1).on() == begin.on()) {
        to++;
      }
      Point end = band.get(to);
      if (from > 0) {
        pen.line(begin.x(), begin.y());
      }
      if (to > from) {
        pen.arc(begin.on().radius(), to - from > POINTS / 2, end.x(), end.y());
      }
      from = to + 1;
    }
    return pen.closed();
  }

  /** Where one disc's part of the line begins; -1 where one disc encloses all others. */
  private static int seam(List<Point> band) {
    return IntStream.range(0, band.size())
        .filter(i -> band.get(i).on() != band.get((i + band.size() - 1) % band.size()).on())
        .findFirst()
        .orElse(-1);
  }

  private static String circle(Disc disc) {
    double left = disc.x() - disc.radius();
    double right = disc.x() + disc.radius();
    return new Pen()
        .move(left, disc.y())
        .arc(disc.radius(), false, right, disc.y())
        .arc(disc.radius(), false, left, disc.y())
        .closed();
  }

  /** The convex hull (Andrew's monotone chain) of points on every disc's rim. */
  private static List<Point> band(List<Disc> discs) {
    List<Point> points =
        discs.stream()
            .flatMap(disc -> IntStream.range(0, POINTS).mapToObj(i -> rim(disc, i)))
            .sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y))
            .toList();
    List<Point> band = half(points);
    band.addAll(half(points.reversed()));
    return band;
  }

  private static List<Point> half(List<Point> points) {
    List<Point> half = new ArrayList<>();
    for (Point point : points) {
      while (half.size() > 1 && !turns(half.get(half.size() - 2), half.getLast(), point)) {
        half.removeLast();
      }
      half.add(point);
    }
    half.removeLast();
    return half;
  }

  private static boolean turns(Point a, Point b, Point c) {
    return (b.x() - a.x()) * (c.y() - a.y()) > (b.y() - a.y()) * (c.x() - a.x());
  }

  private static Point rim(Disc disc, int i) {
    double angle = StrictMath.toRadians(360.0 * i / POINTS);
    return new Point(
        disc.x() + disc.radius() * StrictMath.cos(angle),
        disc.y() + disc.radius() * StrictMath.sin(angle),
        disc);
  }
}
