package org.gradual.tracking.progression;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Repetitions;

/**
 * Doses in a word: {@code 2x10}, {@code 1x5x10s} and {@code 20min}, where it applies followed by
 * {@code +2.5kg}, {@code @15cm}, {@code /5d} and {@code ~variant}.
 */
final class DoseText {

  private static final Pattern WORD =
      Pattern.compile(
          "(?:(?<minutes>\\d+)min|(?<sets>\\d+)x(?<reps>\\d+)(?:x(?<hold>\\d+)s)?)"
              + "(?:\\+(?<load>[\\d.]+)kg)?(?:@(?<height>\\d+)cm)?(?:/(?<days>\\d)d)?"
              + "(?:~(?<variant>.+))?");

  private DoseText() {}

  static String of(Dose dose) {
    return switch (dose) {
          case Repetitions it ->
              "%dx%d".formatted(it.sets(), it.reps())
                  + load(it.loadKilograms())
                  + it.stepHeightCentimetres().stream()
                      .mapToObj("@%dcm"::formatted)
                      .findFirst()
                      .orElse("");
          case Hold it ->
              "%dx%dx%ds".formatted(it.sets(), it.reps(), it.holdSeconds())
                  + load(it.loadKilograms());
          case DurationDose it -> it.minutes() + "min";
        }
        + dose.daysPerWeek().stream().mapToObj("/%dd"::formatted).findFirst().orElse("")
        + dose.variant().map("~"::concat).orElse("");
  }

  private static String load(Optional<BigDecimal> kilograms) {
    return kilograms.map(it -> "+" + it.toPlainString() + "kg").orElse("");
  }

  static Dose read(String word) {
    var found = WORD.matcher(word);
    if (!found.matches()) {
      throw new IllegalArgumentException("no dose: " + word);
    }
    MatchResult it = found.toMatchResult();
    Optional<BigDecimal> load = group(it, "load", BigDecimal::new);
    OptionalInt days = number(it, "days");
    Optional<String> variant = group(it, "variant", Function.identity());
    if (it.group("minutes") != null) {
      return new DurationDose(Integer.parseInt(it.group("minutes")), days, variant);
    }
    int sets = Integer.parseInt(it.group("sets"));
    int reps = Integer.parseInt(it.group("reps"));
    OptionalInt hold = number(it, "hold");
    return hold.isPresent()
        ? new Hold(sets, reps, hold.getAsInt(), false, load, days, variant)
        : new Repetitions(sets, reps, false, load, number(it, "height"), days, variant);
  }

  private static OptionalInt number(MatchResult found, String group) {
    return group(found, group, Integer::valueOf).map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  private static <T> Optional<T> group(
      MatchResult found, String group, Function<String, T> reading) {
    return Optional.ofNullable(found.group(group)).map(reading);
  }
}
