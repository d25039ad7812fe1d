package org.gradual.catalog.picture;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.gradual.foundation.wire.ZeroWhereAbsent;

/**
 * The angles of a leg, as far as joints go.
 *
 * @param hip how far the thigh is raised forward; below 0 it goes back
 * @param out how far the leg is away from the body's middle
 * @param turn of the whole leg around its own axis, outwards
 * @param knee how far it is bent
 * @param ankle how far the toes are pulled up; below 0 the foot is pointed
 * @param toes how far they are bent up
 */
@ZeroWhereAbsent
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Leg(
    @Min(-35) @Max(145) int hip,
    @Min(-30) @Max(75) int out,
    @Min(-50) @Max(75) int turn,
    @Min(0) @Max(160) int knee,
    @Min(-60) @Max(35) int ankle,
    @Min(-20) @Max(85) int toes) {
  static final Leg STRAIGHT = new Leg(0, 0, 0, 0, 0, 0);
}
