package org.gradual.catalog.picture;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A body in space: a pose, worked out joint by joint, and put down where it rests. */
record Body(
    Trunk trunk,
    Skull skull,
    UpperLimb rightArm,
    UpperLimb leftArm,
    LowerLimb rightLeg,
    LowerLimb leftLeg) {

  static Body of(Pose pose) {
    Spine spine = Spine.of(pose);
    Body floating =
        new Body(
            Trunk.of(spine),
            Skull.of(spine.neck(), pose),
            UpperLimb.of(spine.shoulder(Side.RIGHT), pose.arm(Side.RIGHT), Side.RIGHT),
            UpperLimb.of(spine.shoulder(Side.LEFT), pose.arm(Side.LEFT), Side.LEFT),
            LowerLimb.of(spine.hip(Side.RIGHT), pose.leg(Side.RIGHT), Side.RIGHT),
            LowerLimb.of(spine.hip(Side.LEFT), pose.leg(Side.LEFT), Side.LEFT));
    double lowest = floating.rounds().stream().mapToDouble(Round::underside).min().orElseThrow();
    Vector down = new Vector(0, pose.lift() - lowest, 0);
    return floating.map(round -> round.plus(down));
  }

  private Body map(UnaryOperator<Round> change) {
    return new Body(
        trunk.map(change),
        skull.map(change),
        rightArm.map(change),
        leftArm.map(change),
        rightLeg.map(change),
        leftLeg.map(change));
  }

  List<Round> rounds() {
    return Stream.of(
            trunk.rounds(),
            skull.rounds(),
            rightArm.rounds(),
            leftArm.rounds(),
            rightLeg.rounds(),
            leftLeg.rounds())
        .flatMap(List::stream)
        .toList();
  }
}
