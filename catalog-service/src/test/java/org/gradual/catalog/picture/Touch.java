package org.gradual.catalog.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** Measures whether each part that is said to touch something does. */
final class Touch {
  /** Bodies are made of balls and angles of whole degrees: two centimetres are a touch. */
  private static final double CENTIMETRES = 2;

  private Touch() {}

  /** Each part that does not reach what it is said to touch, with its distance. */
  static List<String> missed(Pose pose) {
    Body body = Body.of(pose);
    List<String> missed = new ArrayList<>();
    for (Contact contact : pose.contacts()) {
      contact
          .parts()
          .forEach(
              parts ->
                  parts
                      .each()
                      .forEach(
                          part -> {
                            double gap = gap(contact, Bounds.of(part.in(body)), body);
                            if (gap > CENTIMETRES) {
                              missed.add(
                                  String.format(
                                      Locale.ROOT, "%s %s %.1f cm", contact.prop(), part, gap));
                            }
                          }));
    }
    return missed;
  }

  private static double gap(Contact contact, Bounds part, Body body) {
    Bounds all = contact.in(body);
    return switch (contact.prop()) {
      case FLOOR -> part.low().y();
      case CHAIR, STEP, BENCH, RAIL, BALL, PILLOW -> part.low().y() - all.low().y();
      case WALL -> wall(part, all);
      case BAND, STRAP, DUMBBELL, WATER -> 0;
    };
  }

  /** A wall is straight: all parts reach equally far to one of its four possible sides. */
  private static double wall(Bounds part, Bounds all) {
    return DoubleStream.of(
            part.low().x() - all.low().x(),
            all.high().x() - part.high().x(),
            part.low().z() - all.low().z(),
            all.high().z() - part.high().z())
        .min()
        .orElseThrow();
  }
}
