package org.gradual.tracking.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gradual.tracking.wire.DoseView;

/**
 * What became of a patient between two days.
 *
 * @param items those that were in the plan then: in its order, then those that ended
 * @param pain of the mornings on which it was told
 * @param weeks those that have a day in the window, each counted whole
 */
public record ProgressView(
    UUID patient,
    LocalDate from,
    LocalDate to,
    List<ItemSeries> items,
    List<PainPoint> pain,
    List<WeekPoint> weeks,
    List<MeasureSeries> measures) {

  /**
   * One item of the plan.
   *
   * @param doses the prescription as the decisions left it: what was in force on the first day, and
   *     each change
   * @param sessions in the order in which they were done
   */
  public record ItemSeries(
      UUID item,
      String exercise,
      String name,
      List<DosePoint> doses,
      List<SessionPoint> sessions) {}

  /**
   * @param volume of one session: sets x reps x seconds of a hold, or minutes
   */
  public record DosePoint(LocalDate day, DoseView dose, int volume) {}

  /**
   * @param volume what was done, counting at most the prescribed numbers of each set
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SessionPoint(
      UUID session,
      LocalDate day,
      int volume,
      Integer painBefore,
      Integer painDuring,
      Integer painAfter,
      Integer effort) {}

  /**
   * @param pain 0..10
   */
  public record PainPoint(LocalDate day, int pain) {}

  /**
   * A week of the plan.
   *
   * @param startsOn a day with the weekday of the plan's first day
   * @param adherence 0..1 with two decimals, of the days up to today; null where nothing was due
   * @param aerobicMinutes minutes done of aerobic exercises, beside the plan, too
   * @param strengthDays days with any set of strength exercises
   */
  public record WeekPoint(
      LocalDate startsOn,
      @JsonInclude(JsonInclude.Include.ALWAYS) BigDecimal adherence,
      int aerobicMinutes,
      int strengthDays) {}

  /**
   * The scores of one instrument.
   *
   * @param mcid absent where no smallest change is known for the instrument
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record MeasureSeries(String instrument, List<ScorePoint> points, SmallestChange mcid) {}

  public record ScorePoint(LocalDate day, BigDecimal score) {}

  /**
   * The smallest change that matters to patients.
   *
   * @param size in points of the instrument
   * @param reached whether the newest score of the window is better than the first that the patient
   *     ever gave by as much, and by 30 % of it
   */
  public record SmallestChange(BigDecimal size, boolean reached) {}
}
