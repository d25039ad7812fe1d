package org.gradual.tracking.progression;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * A constant of the rules that a plan may set within safe bounds.
 *
 * <p>Grades: A, the number stands in the source; B, a source's number moved to another setting; C,
 * our own default. A yes or no counts as 1 or 0.
 */
public enum Setting {
  /** Highest pain, 0..10, that counts as safe. */
  PAIN_SAFE_MAX("painSafeMax", "2", "0", "3", "NPRS", "S-PMM", 'B'),
  /** Highest pain, 0..10, that is acceptable; bounded below by {@link #PAIN_SAFE_MAX}. */
  PAIN_ACCEPT_MAX("painAcceptMax", "5", "0", "5", "NPRS", "S-PMM", 'B'),
  /** Pain, 0..10, from which an exercise stops. */
  PAIN_CRITICAL("painCritical", "7", "6", "8", "NPRS", "S-MB", 'A'),
  /** Rise of pain that is more than noise. */
  PAIN_RISE("painRise", "2", "1", "3", "NPRS", "S-OST", 'A'),
  /** Consecutive qualifying sessions before a step up. */
  QUALIFYING_SESSIONS("qualifyingSessions", "2", "2", "6", "sessions", "S-224", 'B'),
  /** Days at a dose before a step up. */
  MIN_DAYS_SAME_DOSE("minDaysSameDose", "7", "3", "28", "days", "S-SFH", 'A'),
  /** Part of a load by which it rises. */
  LOAD_STEP_PERCENT("loadStepPercent", "5", "2", "10", "%", "S-ACSM09", 'A'),
  /** Part of the minutes by which they rise in a week. */
  VOLUME_STEP_PERCENT("volumeStepPercentPerWeek", "10", "5", "20", "%", "S-PACE", 'A'),
  /** Highest effort, 0..10, of strength work that still qualifies. */
  EFFORT_MAX_STRENGTH("effortMaxStrength", "7", "5", "8", "effort", "S-INT", 'B'),
  /** Highest effort, 0..10, of aerobic and mobility work that still qualifies. */
  EFFORT_MAX_AEROBIC("effortMaxAerobic", "6", "4", "7", "effort", "S-INT", 'B'),
  /** Effort, 0..10, from which a dose is taken back. */
  EFFORT_REGRESS("effortRegress", "9", "8", "10", "effort", "design", 'C'),
  /** Rise of the week's mean morning pain from which doses are taken back. */
  WEEK_TREND_MAX("weekTrendMax", "1.0", "0.5", "2.0", "NPRS", "S-PMM", 'C'),
  /** Steps up in seven days, over all items; by default half the plan's items, rounded up. */
  MAX_ITEMS_PER_WEEK("maxItemsPerWeek", null, "1", "40", "items", "design", 'C'),
  /** Whether doses may rise at acceptable pain, under PAIN_MONITORED. */
  PROGRESS_IN_ACCEPTABLE("progressInAcceptable", "0", "0", "1", "yes or no", "S-PMM", 'B'),
  /** Days until a proposal that nobody answered expires. */
  PROPOSAL_DAYS("proposalDays", "14", "3", "42", "days", "design", 'C');

  private final String wireName;
  private final Optional<BigDecimal> standard;
  private final BigDecimal min;
  private final BigDecimal max;
  private final String unit;
  private final String source;
  private final char grade;

  Setting(
      String wireName,
      String standard,
      String min,
      String max,
      String unit,
      String source,
      char grade) {
    this.wireName = wireName;
    this.standard = Optional.ofNullable(standard).map(BigDecimal::new);
    this.min = new BigDecimal(min);
    this.max = new BigDecimal(max);
    this.unit = unit;
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
    return standard;
  }

  /** Lowest safe value. */
  public BigDecimal min() {
    return min;
  }

  /** Highest safe value. */
  public BigDecimal max() {
    return max;
  }

  /** Unit, or scale, of the value. */
  public String unit() {
    return unit;
  }

  /** Code of the source in the index of sources, or {@code design}. */
  public String source() {
    return source;
  }

  /** How well the default is founded: A, B or C. */
  public char grade() {
    return grade;
  }

  /** Whether it is a yes or no rather than a number. */
  public boolean isYesOrNo() {
    return this == PROGRESS_IN_ACCEPTABLE;
  }

  /** Whether it takes whole numbers only. */
  public boolean isWhole() {
    return this != WEEK_TREND_MAX;
  }
}
