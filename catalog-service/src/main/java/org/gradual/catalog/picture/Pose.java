package org.gradual.catalog.picture;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.gradual.foundation.wire.ZeroWhereAbsent;

/**
 * A body's pose. All angles are degrees away from standing upright with the arms hanging, as a
 * goniometer measures them; an angle that is absent is 0. The body comes to rest with its lowest
 * point on the floor.
 *
 * @param lean of the pelvis: 90 lies face down, -90 on the back
 * @param tilt of the pelvis to the right
 * @param roll of the body around its long axis to the right: 90 after a lean of -90 lies on the
 *     right side
 * @param lowBack how far the low back bends forward; below 0 it hollows
 * @param upperBack how far the upper back bends forward
 * @param sideBend of the whole spine to the right
 * @param twist of the whole spine to the right
 * @param neck how far it bends forward
 * @param head its nod against the neck
 * @param leftArm absent: as the right one
 * @param leftLeg absent: as the right one
 * @param lift centimetres above the floor, for a body that nothing on the floor carries
 * @param contacts what the body rests on or holds
 */
@ZeroWhereAbsent
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Pose(
    @Min(-120) @Max(180) int lean,
    @Min(-90) @Max(90) int tilt,
    @Min(-180) @Max(180) int roll,
    @Min(-60) @Max(70) int lowBack,
    @Min(-40) @Max(60) int upperBack,
    @Min(-45) @Max(45) int sideBend,
    @Min(-60) @Max(60) int twist,
    @Min(-60) @Max(60) int neck,
    @Min(-40) @Max(40) int head,
    @Valid Arm rightArm,
    @Valid Arm leftArm,
    @Valid Leg rightLeg,
    @Valid Leg leftLeg,
    @Min(0) @Max(100) int lift,
    @NotNull List<@Valid @NotNull Contact> contacts) {

  public Pose {
    contacts = contacts == null ? List.of() : List.copyOf(contacts);
  }

  Arm arm(Side side) {
    Arm own = side == Side.LEFT && leftArm != null ? leftArm : rightArm;
    return own == null ? Arm.HANGING : own;
  }

  Leg leg(Side side) {
    Leg own = side == Side.LEFT && leftLeg != null ? leftLeg : rightLeg;
    return own == null ? Leg.STRAIGHT : own;
  }
}
