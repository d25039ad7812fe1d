package org.gradual.catalog.picture;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.gradual.foundation.wire.ZeroWhereAbsent;

/**
 * From where one looks, in degrees.
 *
 * @param around 0 looks at the body's right side, 90 at its front
 * @param above how high above the horizon the eye is
 */
@ZeroWhereAbsent
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record View(@Min(-180) @Max(180) int around, @Min(0) @Max(90) int above) {
  static final View SIDE = new View(0, 0);
}
