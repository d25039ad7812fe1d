package org.gradual.tracking.progression;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/**
 * A constant of the rules that a plan may set within safe bounds.
 *
 * <p>Pain and effort are 0..10. A yes or no counts as 1 or 0.
 */
public enum Setting {
  /** Bounds {@link #PAIN_ACCEPT_MAX} below. */
  PAIN_SAFE_MAX(
      "painSafeMax",
      SafeRange.of("2", "0", "3", "NPRS"),
      "Highest pain that counts as safe.",
      "S-PMM",
      Grade.B),
  /** Bounded below by {@link #PAIN_SAFE_MAX}. */
  PAIN_ACCEPT_MAX(
      "painAcceptMax",
      SafeRange.of("5", "0", "5", "NPRS"),
      "Highest pain that is acceptable; never below painSafeMax.",
      "S-PMM",
      Grade.B),
  PAIN_CRITICAL(
      "painCritical",
      SafeRange.of("7", "6", "8", "NPRS"),
      "Pain that stops an exercise.",
      "S-MB",
      Grade.A),
  PAIN_RISE(
      "painRise",
      SafeRange.of("2", "1", "3", "NPRS"),
      "Rise of pain that is more than noise.",
      "S-OST",
      Grade.A),
  QUALIFYING_SESSIONS(
      "qualifyingSessions",
      SafeRange.of("2", "2", "6", "sessions"),
      "Consecutive qualifying sessions before a step up.",
      "S-224",
      Grade.B),
  MIN_DAYS_SAME_DOSE(
      "minDaysSameDose",
      SafeRange.of("7", "3", "28", "days"),
      "Days at a dose before a step up.",
      "S-SFH",
      Grade.A),
  LOAD_STEP_PERCENT(
      "loadStepPercent",
      SafeRange.of("5", "2", "10", "%"),
      "Part of a load by which it rises.",
      "S-ACSM09",
      Grade.A),
  VOLUME_STEP_PERCENT(
      "volumeStepPercentPerWeek",
      SafeRange.of("10", "5", "20", "%"),
      "Part of the minutes by which they rise in a week.",
      "S-PACE",
      Grade.A),
  EFFORT_MAX_STRENGTH(
      "effortMaxStrength",
      SafeRange.of("7", "5", "8", "effort"),
      "Highest effort of strength work that still qualifies.",
      "S-INT",
      Grade.B),
  EFFORT_MAX_AEROBIC(
      "effortMaxAerobic",
      SafeRange.of("6", "4", "7", "effort"),
      "Highest effort of aerobic and mobility work that still qualifies.",
      "S-INT",
      Grade.B),
  EFFORT_REGRESS(
      "effortRegress",
      SafeRange.of("9", "8", "10", "effort"),
      "Effort that takes a dose back.",
      Row.DESIGN,
      Grade.C),
  WEEK_TREND_MAX(
      "weekTrendMax",
      SafeRange.of("1.0", "0.5", "2.0", "NPRS"),
      "Rise of the week's mean morning pain that takes doses back.",
      "S-PMM",
      Grade.C),
  /** The default and the upper bound depend on the plan. */
  MAX_ITEMS_PER_WEEK(
      "maxItemsPerWeek",
      SafeRange.of("1", "40", "items"),
      "Steps up in seven days, over all items; by default half the plan's items, rounded up, and"
          + " never more than it has.",
      Row.DESIGN,
      Grade.C),
  PROGRESS_IN_ACCEPTABLE(
      "progressInAcceptable",
      SafeRange.NO,
      "Whether doses may rise at acceptable pain, where pain is monitored.",
      "S-PMM",
      Grade.B),
  PROPOSAL_DAYS(
      "proposalDays",
      SafeRange.of("14", "3", "42", "days"),
      "Days until a proposal that nobody answered expires.",
      Row.DESIGN,
      Grade.C),
  /** The trial's pace, held to one step a qualifying week like any other [design]. */
  MINUTES_STEP_FAST(
      "minutesStepFast",
      SafeRange.NO,
      "Whether the minutes of walking, swimming and the like rise by 5 a step.",
      "S-SHN",
      Grade.C),
  /** Never under QUOTA, where nothing but the schedule moves a dose. */
  DELOAD(
      "deload",
      SafeRange.NO,
      "Whether 60 % of an exercise is done for seven days after six weeks of rising, or when effort"
          + " is up by 2 at the same dose.",
      "S-DEL",
      Grade.C);

  private final String wireName;
  private final SafeRange range;
  private final String says;
  private final String source;
  private final Grade grade;

  Setting(String wireName, SafeRange range, String says, String source, Grade grade) {
    this.wireName = wireName;
    this.range = range;
    this.says = says;
    this.source = source;
    this.grade = grade;
  }

  /** The setting of this name; empty where there is none. */
  public static Optional<Setting> of(String wireName) {
    return Arrays.stream(values()).filter(it -> it.wireName.equals(wireName)).findFirst();
  }

  /** Name of the setting in a plan. */
  public String wireName() {
    return wireName;
  }

  /** What holds where a plan says nothing; empty where it depends on the plan. */
  public Optional<BigDecimal> standard() {
    return range.standard();
  }

  /** Lowest safe value. */
  public BigDecimal min() {
    return range.min();
  }

  /** Highest safe value. */
  public BigDecimal max() {
    return range.max();
  }

  /** Unit, or scale, of the value. */
  public String unit() {
    return range.unit();
  }

  /** What it is, with its default, its bounds and its unit, and on what it rests. */
  public Row row() {
    return new Row("B2." + wireName, says + " " + range.inWords(), source, grade);
  }

  /** Whether it is a yes or no rather than a number. */
  public boolean isYesOrNo() {
    return range.equals(SafeRange.NO);
  }

  /** Whether it takes whole numbers only. */
  public boolean isWhole() {
    return this != WEEK_TREND_MAX;
  }
}
