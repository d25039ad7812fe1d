package org.gradual.catalog.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

/** What holds of every body, whatever its angles. */
class BodyLaws {
  private static final Offset<Double> EXACTLY = within(1e-6);

  @Property
  void limbsKeepTheirLength(@ForAll("poses") Pose pose) {
    Body body = Body.of(pose);

    assertThat(Stream.of(body.rightArm(), body.leftArm()))
        .allSatisfy(
            arm -> {
              assertThat(apart(arm.shoulder(), arm.elbow()))
                  .isCloseTo(UpperLimb.UPPER_ARM, EXACTLY);
              assertThat(apart(arm.elbow(), arm.wrist())).isCloseTo(UpperLimb.FOREARM, EXACTLY);
            });
    assertThat(Stream.of(body.rightLeg(), body.leftLeg()))
        .allSatisfy(
            leg -> {
              assertThat(apart(leg.hip(), leg.knee())).isCloseTo(LowerLimb.THIGH, EXACTLY);
              assertThat(apart(leg.knee(), leg.ankle())).isCloseTo(LowerLimb.SHANK, EXACTLY);
            });
  }

  @Property
  void theLowestPointIsOnTheFloorOrAsHighAsItWasLifted(@ForAll("poses") Pose pose) {
    double lowest =
        Body.of(pose).rounds().stream().mapToDouble(Round::underside).min().orElseThrow();

    assertThat(lowest).isCloseTo(pose.lift(), EXACTLY);
  }

  private static double apart(Round one, Round other) {
    return one.at().minus(other.at()).length();
  }

  @Provide
  Arbitrary<Pose> poses() {
    return Poses.any();
  }
}
