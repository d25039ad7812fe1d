package org.gradual.catalog.picture;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.gradual.foundation.wire.ZeroWhereAbsent;

/**
 * The angles of an arm, as far as joints go.
 *
 * @param shoulder how far it is raised forward; below 0 it goes back
 * @param out how far it is away from the body's middle
 * @param turn of the whole arm around its own axis, outwards
 * @param elbow how far it is bent
 * @param wrist how far the hand bends the way the elbow does
 */
@ZeroWhereAbsent
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Arm(
    @Min(-60) @Max(190) int shoulder,
    @Min(-50) @Max(180) int out,
    @Min(-90) @Max(90) int turn,
    @Min(0) @Max(150) int elbow,
    @Min(-90) @Max(90) int wrist) {
  static final Arm HANGING = new Arm(0, 0, 0, 0, 0);
}
