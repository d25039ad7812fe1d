package org.gradual.tracking.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.gradual.tracking.progression.PerformedSet;

/**
 * One set as it was really done.
 *
 * @param reps repetitions done, 0..500
 * @param holdSeconds seconds each was held, 0..600
 * @param minutes 0..300
 * @param loadKilograms 0..500, two decimals
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SetView(
    @Min(0) @Max(500) Integer reps,
    @Min(0) @Max(600) Integer holdSeconds,
    @Min(0) @Max(300) Integer minutes,
    @PositiveOrZero @DecimalMax("500") @Digits(integer = 3, fraction = 2)
        BigDecimal loadKilograms) {

  public SetView {
    if (reps == null && holdSeconds == null && minutes == null) {
      throw new IllegalArgumentException("must name reps, holdSeconds or minutes");
    }
  }

  /** The set as the rules read it. */
  public PerformedSet toSet() {
    return new PerformedSet(
        Numbers.optional(reps),
        Numbers.optional(holdSeconds),
        Numbers.optional(minutes),
        Optional.ofNullable(loadKilograms));
  }
}
