package org.gradual.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.gradual.foundation.wire.Slug;

/**
 * How much of an exercise. The unit of each number stands in its name; a member that does not apply
 * is absent. With {@code perSide} the numbers are for each side; a {@code variant} names the easier
 * or harder exercise that is done instead.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Dose.Repetitions.class, name = "REPETITIONS"),
  @JsonSubTypes.Type(value = Dose.Hold.class, name = "HOLD"),
  @JsonSubTypes.Type(value = Dose.Duration.class, name = "DURATION")
})
@JsonInclude(Include.NON_DEFAULT)
@Schema(
    oneOf = {Dose.Repetitions.class, Dose.Hold.class, Dose.Duration.class},
    discriminatorProperty = "kind",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "REPETITIONS", schema = Dose.Repetitions.class),
      @DiscriminatorMapping(value = "HOLD", schema = Dose.Hold.class),
      @DiscriminatorMapping(value = "DURATION", schema = Dose.Duration.class)
    })
public sealed interface Dose {

  /** On how many days of a week; null when the exercise's own days count. */
  Integer daysPerWeek();

  /** The slug of the exercise that is done instead; null for the exercise itself. */
  String variant();

  /** Sets of repetitions, with a load or on a step where the exercise has one. */
  @Schema(
      requiredProperties = {"kind", "sets", "reps"},
      properties = @SchemaProperty(name = "kind", enumeration = "REPETITIONS"))
  record Repetitions(
      @Min(1) @Max(20) int sets,
      @Min(1) @Max(500) int reps,
      boolean perSide,
      @DecimalMin("0.01") @DecimalMax("500") BigDecimal loadKilograms,
      @Min(1) @Max(60) Integer stepHeightCentimetres,
      @Min(1) @Max(7) Integer daysPerWeek,
      @Slug String variant)
      implements Dose {

    public Repetitions {
      loadKilograms = canonical(loadKilograms);
    }
  }

  /** Sets of holds; one long hold a set is {@code reps} 1. */
  @Schema(
      requiredProperties = {"kind", "sets", "reps", "holdSeconds"},
      properties = @SchemaProperty(name = "kind", enumeration = "HOLD"))
  record Hold(
      @Min(1) @Max(20) int sets,
      @Min(1) @Max(500) int reps,
      @Min(1) @Max(600) int holdSeconds,
      boolean perSide,
      @DecimalMin("0.01") @DecimalMax("500") BigDecimal loadKilograms,
      @Min(1) @Max(7) Integer daysPerWeek,
      @Slug String variant)
      implements Dose {

    public Hold {
      loadKilograms = canonical(loadKilograms);
    }
  }

  /** Minutes without a break. */
  @Schema(
      requiredProperties = {"kind", "minutes"},
      properties = @SchemaProperty(name = "kind", enumeration = "DURATION"))
  record Duration(
      @Min(1) @Max(300) int minutes, @Min(1) @Max(7) Integer daysPerWeek, @Slug String variant)
      implements Dose {}

  /**
   * One spelling for one weight, so that equal doses are equal values.
   *
   * @throws ArithmeticException for more than two decimals
   */
  private static BigDecimal canonical(BigDecimal kilograms) {
    return kilograms == null ? null : kilograms.setScale(2, RoundingMode.UNNECESSARY);
  }
}
