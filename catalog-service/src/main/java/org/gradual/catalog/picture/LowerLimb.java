package org.gradual.catalog.picture;

import java.util.List;
import java.util.function.UnaryOperator;

/** A leg in space. */
record LowerLimb(
    Round hip, Round knee, Round calf, Round ankle, Round heel, Round ball, Round toes) {
  static final double THIGH = 42;
  static final double SHANK = 40;

  /** Hangs a leg on the pelvis. */
  static LowerLimb of(Frame hip, Leg leg, Side side) {
    Frame thigh = hip.bend(-leg.hip()).tilt(side.out(-leg.out())).turn(side.out(leg.turn()));
    Frame shank = thigh.move(0, -THIGH, 0).bend(leg.knee());
    Frame foot = shank.move(0, -SHANK, 0).bend(-leg.ankle());
    Frame ball = foot.move(12, -4.7, 0).bend(-leg.toes());
    return new LowerLimb(
        hip.round(0, 0, 0, 9),
        shank.round(0, 0, 0, 5.8),
        shank.round(-1, -12, 0, 5.6),
        foot.round(0, 0, 0, 3.8),
        foot.round(-4.5, -4, 0, 4),
        ball.round(0, 0, 0, 3.3),
        ball.round(7, -0.5, 0, 2.8));
  }

  LowerLimb map(UnaryOperator<Round> change) {
    return new LowerLimb(
        change.apply(hip),
        change.apply(knee),
        change.apply(calf),
        change.apply(ankle),
        change.apply(heel),
        change.apply(ball),
        change.apply(toes));
  }

  List<Round> rounds() {
    return List.of(hip, knee, calf, ankle, heel, ball, toes);
  }
}
