package org.gradual.catalog.picture;

import java.util.List;
import java.util.function.UnaryOperator;

/** Neck and head in space. */
record Skull(
    Round nape,
    Round throat,
    Round brow,
    Round chin,
    Round nose,
    Round crown,
    Round hair,
    Round rightEye,
    Round leftEye) {
  static final double NECK = 6.5;

  static Skull of(Frame neck, Pose pose) {
    Frame bent = neck.bend(pose.neck());
    Frame head = bent.move(0, NECK, 0).bend(pose.head());
    return new Skull(
        neck.round(-0.5, -1, 0, 6),
        head.round(-1, 0, 0, 5),
        head.round(0.8, 9.5, 0, 9),
        head.round(4.2, 3.2, 0, 4.8),
        head.round(10.3, 7.5, 0, 1.7),
        head.round(-0.8, 11.8, 0, 9.4),
        head.round(-3.4, 8, 0, 8.6),
        head.round(8.6, 8.3, 3.4, 1),
        head.round(8.6, 8.3, -3.4, 1));
  }

  Skull map(UnaryOperator<Round> change) {
    return new Skull(
        change.apply(nape),
        change.apply(throat),
        change.apply(brow),
        change.apply(chin),
        change.apply(nose),
        change.apply(crown),
        change.apply(hair),
        change.apply(rightEye),
        change.apply(leftEye));
  }

  List<Round> head() {
    return List.of(brow, chin, nose, crown, hair);
  }

  List<Round> rounds() {
    return List.of(nape, throat, brow, chin, nose, crown, hair, rightEye, leftEye);
  }
}
