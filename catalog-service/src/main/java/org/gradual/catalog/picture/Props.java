package org.gradual.catalog.picture;

import java.util.List;
import java.util.stream.Stream;

/** What a pose's body touches, as shapes. */
record Props(Pose pose, Body body, Eye eye) {
  private static final double POOL = 90;

  /** Painted before the body. */
  Stream<Shape> behind() {
    var furniture = new Furniture(Bounds.of(body.rounds()), eye);
    return pose.contacts().stream()
        .flatMap(
            contact -> {
              Bounds parts = contact.in(body);
              return switch (contact.prop()) {
                case WALL -> furniture.wall(parts);
                case CHAIR -> furniture.chair(parts);
                case STEP -> furniture.step(parts);
                case BENCH -> furniture.bench(parts);
                case RAIL -> furniture.rail(parts);
                case BALL -> Stream.of(Gear.ball(parts));
                case PILLOW -> Stream.of(Gear.pillow(parts));
                case FLOOR, BAND, STRAP, DUMBBELL, WATER -> Stream.of();
              };
            });
  }

  /** Painted over the body. */
  Stream<Shape> inFront() {
    return pose.contacts().stream()
        .flatMap(
            contact ->
                switch (contact.prop()) {
                  case BAND -> Stream.of(Gear.rope(Paint.RUBBER, each(contact)));
                  case STRAP -> Stream.of(Gear.rope(Paint.CLOTH, each(contact)));
                  case DUMBBELL -> each(contact).stream().map(Gear::dumbbell);
                  case WATER -> water(contact.in(body));
                  case FLOOR, WALL, CHAIR, STEP, BENCH, RAIL, BALL, PILLOW -> Stream.of();
                });
  }

  private List<List<Round>> each(Contact contact) {
    return contact.parts().stream().flatMap(Part::each).map(part -> part.in(body)).toList();
  }

  private Stream<Shape> water(Bounds parts) {
    Vector middle = Bounds.of(body.rounds()).middle();
    return new Box(middle.x() - POOL, 0, -POOL, middle.x() + POOL, parts.middle().y(), POOL)
        .sides(Paint.WATER, eye)
        .map(side -> new Shape(side.paint(), side.pieces(), false));
  }
}
