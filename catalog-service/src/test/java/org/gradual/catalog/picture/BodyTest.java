package org.gradual.catalog.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Angles go the way that a therapist means. */
class BodyTest {
  private static final Offset<Double> ABOUT = within(0.5);

  @Test
  void standsUpright() {
    Body body = Body.of(Poses.standing());

    assertThat(body.rightLeg().hip().at().y()).isCloseTo(90, ABOUT);
    assertThat(Bounds.of(body.rounds()).high().y()).isBetween(165.0, 180.0);
    assertThat(body.rightArm().elbow().at().y()).isLessThan(body.rightArm().shoulder().at().y());
  }

  @Test
  void bendsAKneeBackAndAnElbowForward() {
    Body body = Body.of(posed(new Arm(0, 0, 0, 90, 0), new Leg(0, 0, 0, 90, 0, 0)));

    assertThat(body.rightLeg().ankle().at().x())
        .isCloseTo(body.rightLeg().knee().at().x() - LowerLimb.SHANK, ABOUT);
    assertThat(body.rightArm().wrist().at().x())
        .isCloseTo(body.rightArm().elbow().at().x() + UpperLimb.FOREARM, ABOUT);
  }

  @Test
  void raisesAnArmAndAThighForward() {
    Body body = Body.of(posed(new Arm(90, 0, 0, 0, 0), new Leg(90, 0, 0, 0, 0, 0)));

    assertThat(body.rightArm().elbow().at().y())
        .isCloseTo(body.rightArm().shoulder().at().y(), ABOUT);
    assertThat(body.rightArm().elbow().at().x()).isPositive();
    assertThat(body.rightLeg().knee().at().x()).isCloseTo(LowerLimb.THIGH, ABOUT);
  }

  @Test
  void movesBothSidesOutwards() {
    Body body = Body.of(posed(new Arm(0, 90, 0, 0, 0), new Leg(0, 30, 0, 0, 0, 0)));

    assertThat(body.rightArm().elbow().at().z()).isGreaterThan(40);
    assertThat(body.leftArm().elbow().at().z()).isLessThan(-40);
    assertThat(body.rightLeg().knee().at().z()).isGreaterThan(25);
    assertThat(body.leftLeg().knee().at().z()).isLessThan(-25);
  }

  @Test
  void bendsTheBackForwardAndHollowsIt() {
    assertThat(back(40).trunk().chest().getFirst().at().x()).isGreaterThan(8);
    assertThat(back(-40).trunk().chest().getFirst().at().x()).isLessThan(-8);
  }

  private static Pose posed(Arm arm, Leg leg) {
    return new Pose(0, 0, 0, 0, 0, 0, 0, 0, 0, arm, null, leg, null, 0, null);
  }

  private static Body back(int lowBack) {
    return Body.of(new Pose(0, 0, 0, lowBack, 0, 0, 0, 0, 0, null, null, null, null, 0, null));
  }
}
