package org.gradual.tracking.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.gradual.foundation.wire.InvalidMember;
import org.gradual.foundation.wire.Text;
import org.gradual.tracking.measure.Assessment;
import org.gradual.tracking.measure.Nprs;
import org.gradual.tracking.measure.Odi;
import org.gradual.tracking.measure.Psfs;
import org.gradual.tracking.measure.Rmdq;
import org.gradual.tracking.measure.StartBack;

/** What a patient answered to one instrument, with the members of that instrument and no others. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "instrument")
@JsonSubTypes({
  @Type(value = MeasureBody.NprsBody.class, name = "NPRS"),
  @Type(value = MeasureBody.RmdqBody.class, name = "RMDQ"),
  @Type(value = MeasureBody.PsfsBody.class, name = "PSFS"),
  @Type(value = MeasureBody.OdiBody.class, name = "ODI"),
  @Type(value = MeasureBody.StartBackBody.class, name = "STARTBACK")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    oneOf = {
      MeasureBody.NprsBody.class,
      MeasureBody.RmdqBody.class,
      MeasureBody.PsfsBody.class,
      MeasureBody.OdiBody.class,
      MeasureBody.StartBackBody.class
    },
    discriminatorProperty = "instrument",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "NPRS", schema = MeasureBody.NprsBody.class),
      @DiscriminatorMapping(value = "RMDQ", schema = MeasureBody.RmdqBody.class),
      @DiscriminatorMapping(value = "PSFS", schema = MeasureBody.PsfsBody.class),
      @DiscriminatorMapping(value = "ODI", schema = MeasureBody.OdiBody.class),
      @DiscriminatorMapping(value = "STARTBACK", schema = MeasureBody.StartBackBody.class)
    })
public sealed interface MeasureBody {

  /** The day of it, in the patient's time zone; tomorrow at the latest. */
  LocalDate takenOn();

  Assessment toAssessment();

  /** Pain, 0..10. */
  @Schema(
      requiredProperties = {"instrument", "takenOn", "score"},
      properties = @SchemaProperty(name = "instrument", enumeration = "NPRS"))
  record NprsBody(@NotNull LocalDate takenOn, @Min(0) @Max(10) int score) implements MeasureBody {
    @Override
    public Assessment toAssessment() {
      return new Nprs(score);
    }
  }

  /**
   * @param answers true for each of the 24 statements that applies, in the order of the form
   * @param score their count, where the answers themselves are not told
   */
  @Schema(
      requiredProperties = {"instrument", "takenOn"},
      properties = @SchemaProperty(name = "instrument", enumeration = "RMDQ"))
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RmdqBody(
      @NotNull LocalDate takenOn,
      @Size(min = Rmdq.STATEMENTS, max = Rmdq.STATEMENTS) List<Boolean> answers,
      @Min(0) @Max(24) Integer score)
      implements MeasureBody {

    public RmdqBody {
      if (answers == null && score == null) {
        throw new InvalidMember("score", "is required where no answers are given");
      }
      if (answers != null && score != null) {
        throw new InvalidMember("score", "must not stand beside answers: it is their count");
      }
    }

    @Override
    public Assessment toAssessment() {
      return answers == null ? new Rmdq(score) : Rmdq.of(answers);
    }
  }

  /** One to five activities that matter to the patient. */
  @Schema(
      requiredProperties = {"instrument", "takenOn", "activities"},
      properties = @SchemaProperty(name = "instrument", enumeration = "PSFS"))
  record PsfsBody(
      @NotNull LocalDate takenOn,
      @NotNull @Size(min = 1, max = Psfs.ACTIVITIES_MAX) List<Activity> activities)
      implements MeasureBody {

    @Override
    public Assessment toAssessment() {
      return new Psfs(activities.stream().map(Activity::score).toList());
    }
  }

  /**
   * @param name in the patient's words, which never leave the chart
   * @param score how well it goes: 0, unable, to 10, as before
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(requiredProperties = {"name", "score"})
  record Activity(@NotNull @Text(max = 200) String name, @Min(0) @Max(10) int score) {
    Activity withoutName() {
      return new Activity(null, score);
    }
  }

  /** The total alone, 0..100 with two decimals at most. */
  @Schema(
      requiredProperties = {"instrument", "takenOn", "totalPercent"},
      properties = @SchemaProperty(name = "instrument", enumeration = "ODI"))
  record OdiBody(
      @NotNull LocalDate takenOn,
      @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
          BigDecimal totalPercent)
      implements MeasureBody {

    /** 42.50 is 42.5: the same total twice is one record. */
    public OdiBody {
      totalPercent = totalPercent == null ? null : new Odi(totalPercent).score().shown();
    }

    @Override
    public Assessment toAssessment() {
      return new Odi(totalPercent);
    }
  }

  /**
   * @param total of all items, 0..9
   * @param distress of the five items of distress, which are part of the total
   */
  @Schema(
      requiredProperties = {"instrument", "takenOn", "total", "distress"},
      properties = @SchemaProperty(name = "instrument", enumeration = "STARTBACK"))
  record StartBackBody(
      @NotNull LocalDate takenOn, @Min(0) @Max(9) int total, @Min(0) @Max(5) int distress)
      implements MeasureBody {

    public StartBackBody {
      if (distress > total) {
        throw new InvalidMember("distress", "must not be above total, of which it is a part");
      }
    }

    @Override
    public Assessment toAssessment() {
      return new StartBack(total, distress);
    }
  }
}
