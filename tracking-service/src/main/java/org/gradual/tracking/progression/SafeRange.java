package org.gradual.tracking.progression;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a setting may be.
 *
 * @param standard what holds where a plan says nothing; empty where it depends on the plan
 * @param min lowest safe value
 * @param max highest safe value
 * @param unit unit, or scale, of the value
 */
record SafeRange(Optional<BigDecimal> standard, BigDecimal min, BigDecimal max, String unit) {

  /** A yes or no, counted as 1 or 0, that is no where a plan says nothing. */
  static final SafeRange NO = of("0", "0", "1", "yes or no");

  static SafeRange of(String standard, String min, String max, String unit) {
    return new SafeRange(
        Optional.of(new BigDecimal(standard)), new BigDecimal(min), new BigDecimal(max), unit);
  }

  /** A default that depends on the plan. */
  static SafeRange of(String min, String max, String unit) {
    return new SafeRange(Optional.empty(), new BigDecimal(min), new BigDecimal(max), unit);
  }

  String inWords() {
    return equals(NO)
        ? "Default: no."
        : standard.map("Default %s, within"::formatted).orElse("Within")
            + " %s..%s (%s).".formatted(min, max, unit);
  }
}
