package org.gradual.catalog.picture;

import java.util.List;
import java.util.function.UnaryOperator;

/** An arm in space. */
record UpperLimb(Round shoulder, Round elbow, Round wrist, Round palm, Round fingers, Round thumb) {
  static final double UPPER_ARM = 29;
  static final double FOREARM = 25;

  /** Hangs an arm on the upper end of the trunk. */
  static UpperLimb of(Frame shoulder, Arm arm, Side side) {
    Frame upper =
        shoulder.bend(-arm.shoulder()).tilt(side.out(-arm.out())).turn(side.out(arm.turn()));
    Frame fore = upper.move(0, -UPPER_ARM, 0).bend(-arm.elbow());
    Frame hand = fore.move(0, -FOREARM, 0).bend(-arm.wrist());
    return new UpperLimb(
        shoulder.round(0, 0, 0, 6),
        fore.round(0, 0, 0, 4.3),
        hand.round(0, 0, 0, 3),
        hand.round(0, -7, 0, 3.7),
        hand.round(0, -14.5, 0, 2.4),
        hand.round(3.8, -8, 0, 1.7));
  }

  UpperLimb map(UnaryOperator<Round> change) {
    return new UpperLimb(
        change.apply(shoulder),
        change.apply(elbow),
        change.apply(wrist),
        change.apply(palm),
        change.apply(fingers),
        change.apply(thumb));
  }

  /** The end of a short sleeve. */
  Round hem() {
    Vector half = shoulder.at().plus(elbow.at()).times(0.5);
    return new Round(half, (shoulder.radius() + elbow.radius()) / 2 + 0.6);
  }

  List<Round> hand() {
    return List.of(palm, fingers);
  }

  List<Round> rounds() {
    return List.of(shoulder, elbow, wrist, palm, fingers, thumb);
  }
}
