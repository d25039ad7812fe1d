package org.gradual.tracking.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Optional;
import org.gradual.foundation.wire.Slug;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Repetitions;

/**
 * A dose as it is published, with the members of its {@code kind}: sets 1..20, repetitions a set
 * 1..500, seconds of each hold 1..600, minutes 1..300, days a week 1..7, kilograms above 0 to 500,
 * step height 1..60 cm. Optional members are absent, not null; {@code perSide} is true or absent.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @Type(value = DoseView.RepetitionsView.class, name = "REPETITIONS"),
  @Type(value = DoseView.HoldView.class, name = "HOLD"),
  @Type(value = DoseView.DurationView.class, name = "DURATION")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface DoseView {

  /** The dose that this describes. */
  Dose toDose();

  static DoseView of(Dose dose) {
    return switch (dose) {
      case Repetitions it ->
          new RepetitionsView(
              it.sets(),
              it.reps(),
              it.perSide() ? true : null,
              it.loadKilograms().orElse(null),
              Numbers.boxed(it.stepHeightCentimetres()),
              Numbers.boxed(it.daysPerWeek()),
              it.variant().orElse(null));
      case Hold it ->
          new HoldView(
              it.sets(),
              it.reps(),
              it.holdSeconds(),
              it.perSide() ? true : null,
              it.loadKilograms().orElse(null),
              Numbers.boxed(it.daysPerWeek()),
              it.variant().orElse(null));
      case DurationDose it ->
          new DurationView(
              it.minutes(), Numbers.boxed(it.daysPerWeek()), it.variant().orElse(null));
    };
  }

  record RepetitionsView(
      @Min(1) @Max(20) int sets,
      @Min(1) @Max(500) int reps,
      Boolean perSide,
      @Positive @DecimalMax("500") @Digits(integer = 3, fraction = 2) BigDecimal loadKilograms,
      @Min(1) @Max(60) Integer stepHeightCentimetres,
      @Min(1) @Max(7) Integer daysPerWeek,
      @Slug String variant)
      implements DoseView {

    @Override
    public Dose toDose() {
      return new Repetitions(
          sets,
          reps,
          perSide != null && perSide,
          Optional.ofNullable(loadKilograms),
          Numbers.optional(stepHeightCentimetres),
          Numbers.optional(daysPerWeek),
          Optional.ofNullable(variant));
    }
  }

  record HoldView(
      @Min(1) @Max(20) int sets,
      @Min(1) @Max(500) int reps,
      @Min(1) @Max(600) int holdSeconds,
      Boolean perSide,
      @Positive @DecimalMax("500") @Digits(integer = 3, fraction = 2) BigDecimal loadKilograms,
      @Min(1) @Max(7) Integer daysPerWeek,
      @Slug String variant)
      implements DoseView {

    @Override
    public Dose toDose() {
      return new Hold(
          sets,
          reps,
          holdSeconds,
          perSide != null && perSide,
          Optional.ofNullable(loadKilograms),
          Numbers.optional(daysPerWeek),
          Optional.ofNullable(variant));
    }
  }

  record DurationView(
      @Min(1) @Max(300) int minutes, @Min(1) @Max(7) Integer daysPerWeek, @Slug String variant)
      implements DoseView {

    @Override
    public Dose toDose() {
      return new DurationDose(minutes, Numbers.optional(daysPerWeek), Optional.ofNullable(variant));
    }
  }
}
