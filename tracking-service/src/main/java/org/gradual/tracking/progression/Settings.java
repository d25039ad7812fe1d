package org.gradual.tracking.progression;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The constants of the rules as a plan sets them.
 *
 * @param chosen what the plan says; everything else has its default
 */
public record Settings(Map<Setting, BigDecimal> chosen) {

  /** Every default. */
  public static final Settings DEFAULTS = new Settings(Map.of());

  /**
   * Takes what a plan says.
   *
   * @throws IllegalArgumentException where {@link #refusals} would name a violation
   */
  public Settings {
    Map<Setting, BigDecimal> ordered = new EnumMap<>(Setting.class);
    ordered.putAll(chosen);
    Map<Setting, String> refused = refusals(ordered, Setting.MAX_ITEMS_PER_WEEK.max().intValue());
    if (!refused.isEmpty()) {
      throw new IllegalArgumentException(refused.toString());
    }
    chosen = Collections.unmodifiableMap(ordered);
  }

  /**
   * What is out of bounds, each with its bounds in words.
   *
   * @param items how many items the plan has
   */
  public static Map<Setting, String> refusals(Map<Setting, BigDecimal> chosen, int items) {
    Map<Setting, String> refused = new EnumMap<>(Setting.class);
    chosen.forEach(
        (setting, value) -> {
          BigDecimal min = min(setting, chosen);
          BigDecimal max =
              setting == Setting.MAX_ITEMS_PER_WEEK ? BigDecimal.valueOf(items) : setting.max();
          if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            refused.put(
                setting,
                "must be within %s..%s".formatted(min.toPlainString(), max.toPlainString()));
          } else if (setting.isWhole() && value.stripTrailingZeros().scale() > 0) {
            refused.put(setting, "must be a whole number");
          }
        });
    return refused;
  }

  private static BigDecimal min(Setting setting, Map<Setting, BigDecimal> chosen) {
    return setting == Setting.PAIN_ACCEPT_MAX
        ? value(Setting.PAIN_SAFE_MAX, chosen).orElseThrow()
        : setting.min();
  }

  private static Optional<BigDecimal> value(Setting setting, Map<Setting, BigDecimal> chosen) {
    return Optional.ofNullable(chosen.get(setting)).or(setting::standard);
  }

  /** The value that holds; empty where it depends on the plan. */
  public Optional<BigDecimal> value(Setting setting) {
    return value(setting, chosen);
  }

  /** Most steps up in seven days, for a plan of so many items that can step. */
  public int maxItemsPerWeek(int items) {
    return value(Setting.MAX_ITEMS_PER_WEEK)
        .map(BigDecimal::intValue)
        .orElse(Math.max(1, (items + 1) / 2));
  }

  int number(Setting setting) {
    return value(setting).orElseThrow().intValue();
  }

  BigDecimal weekTrendMax() {
    return value(Setting.WEEK_TREND_MAX).orElseThrow();
  }

  /** What a yes or no says. */
  boolean isYes(Setting setting) {
    return number(setting) == 1;
  }
}
