package org.gradual.catalog.picture;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Builds what stands on the floor to measure under or beside the parts that touch it: a chair is as
 * high as the sitter needs it.
 */
record Furniture(Bounds body, Eye eye) {
  private static final double WALL_HEIGHT = 150;
  private static final double MARGIN = 15;
  private static final double BOARD = 4;
  private static final double LEG = 3;

  Stream<Shape> wall(Bounds parts) {
    return wallAt(parts).sides(Paint.GROUND, eye);
  }

  /** On that side of the body which the parts come nearest to. */
  private Box wallAt(Bounds parts) {
    record Place(double gap, Box box) {}
    Vector low = body.low().minus(new Vector(MARGIN, 0, MARGIN));
    Vector high = body.high().plus(new Vector(MARGIN, 0, MARGIN));
    double top = Math.max(WALL_HEIGHT, high.y() + 5);
    double behind = parts.low().x();
    double ahead = parts.high().x();
    double left = parts.low().z();
    double right = parts.high().z();
    return Stream.of(
            new Place(
                behind - body.low().x(),
                new Box(behind - BOARD, 0, low.z(), behind, top, high.z())),
            new Place(
                body.high().x() - ahead, new Box(ahead, 0, low.z(), ahead + BOARD, top, high.z())),
            new Place(
                left - body.low().z(), new Box(low.x(), 0, left - BOARD, high.x(), top, left)),
            new Place(
                body.high().z() - right, new Box(low.x(), 0, right, high.x(), top, right + BOARD)))
        .min(Comparator.comparingDouble(Place::gap))
        .orElseThrow()
        .box();
  }

  Stream<Shape> chair(Bounds parts) {
    Vector seat = parts.middle();
    Box board = board(seat.x() - 22, seat.z() - 20, seat.x() + 22, seat.z() + 20, parts);
    Box back =
        new Box(board.x1(), board.y2(), board.z1(), board.x1() + LEG, board.y2() + 42, board.z2());
    return Stream.concat(standing(back), table(board));
  }

  Stream<Shape> bench(Bounds parts) {
    return table(
        board(
            parts.low().x() - 8,
            parts.low().z() - 8,
            parts.high().x() + 8,
            parts.high().z() + 8,
            parts));
  }

  Stream<Shape> step(Bounds parts) {
    Box board =
        board(
            parts.low().x() - 8,
            parts.low().z() - 8,
            parts.high().x() + 8,
            parts.high().z() + 8,
            parts);
    return standing(board.downTo(0));
  }

  Stream<Shape> rail(Bounds parts) {
    double x = parts.middle().x();
    Box bar = board(x - LEG, parts.low().z() - 8, x + LEG, parts.high().z() + 8, parts);
    double z = parts.middle().z();
    Box post = new Box(x - LEG / 2, 0, z - LEG / 2, x + LEG / 2, bar.y1(), z + LEG / 2);
    return Stream.of(post, bar).flatMap(this::standing);
  }

  private static Box board(double x1, double z1, double x2, double z2, Bounds load) {
    double top = load.low().y();
    return new Box(x1, Math.max(0, top - BOARD), z1, x2, top, z2);
  }

  private Stream<Shape> table(Box board) {
    return Stream.concat(
        Stream.of(board.z1(), board.z2() - LEG)
            .flatMap(
                z ->
                    Stream.of(board.x1(), board.x2() - LEG)
                        .map(x -> new Box(x, 0, z, x + LEG, board.y1(), z + LEG)))
            .flatMap(this::standing),
        standing(board));
  }

  private Stream<Shape> standing(Box box) {
    return box.sides(Paint.WOOD, eye);
  }
}
