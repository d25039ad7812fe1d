package org.gradual.localstack.dev;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A token's lifetime as one types it: {@code 90s}, {@code 30m}, {@code 1h}, {@code 7d}. */
final class Lifetime {
  private static final Pattern FORM = Pattern.compile("(-?\\d{1,6})([smhd])");

  private Lifetime() {}

  /** Negative means expired so long ago. */
  static Duration parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("Not a lifetime: " + text + "; write 90s, 30m, 1h or 7d");
    }
    long amount = Long.parseLong(form.group(1));
    return switch (form.group(2)) {
      case "s" -> Duration.ofSeconds(amount);
      case "m" -> Duration.ofMinutes(amount);
      case "h" -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }
}
