package org.gradual.tracking.progression;

import static org.gradual.tracking.progression.ReasonCode.EFFORT_TOO_HIGH;
import static org.gradual.tracking.progression.ReasonCode.FORM_LOST;
import static org.gradual.tracking.progression.ReasonCode.NOT_SETTLED;
import static org.gradual.tracking.progression.ReasonCode.PAIN_ABOVE_ACCEPTABLE;
import static org.gradual.tracking.progression.ReasonCode.TREND_RISING;
import static org.gradual.tracking.progression.ReasonCode.TWO_INCOMPLETE;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.gradual.tracking.basis.Grade;

/** S3, S4 and S6: what takes a dose one step back. */
final class LowerRules {

  static final Rule PAIN_TOO_HIGH =
      new Rule(
          "S3",
          PAIN_ABOVE_ACCEPTABLE,
          Grade.B,
          "Pain above 5 during an exercise takes the dose one step back at once.",
          LowerRules::painTooHigh);

  static final Rule INCOMPLETE_TWICE =
      new Rule(
          "S4",
          TWO_INCOMPLETE,
          Grade.C,
          "Two consecutive sessions at one dose with less than 80 % of its volume take it one step"
              + " back.",
          LowerRules::incompleteTwice);

  static final Rule HARD_EFFORT =
      new Rule(
          "S4",
          EFFORT_TOO_HIGH,
          Grade.C,
          "An effort of 9 or 10 takes the dose one step back.",
          LowerRules::hardEffort);

  static final Rule FORM_LOST_TWICE =
      new Rule(
          "S4",
          FORM_LOST,
          Grade.C,
          "Form lost in two consecutive sessions at one dose takes it one step back.",
          LowerRules::formLostTwice);

  static final Rule UNSETTLED =
      new Rule(
          "S6",
          NOT_SETTLED,
          Grade.B,
          "Pain that next morning is above both 2 and the pain before the session takes the dose"
              + " one step back.",
          LowerRules::unsettled);

  static final Rule RISING_WEEK =
      new Rule(
          "S6",
          TREND_RISING,
          Grade.C,
          "A mean morning pain of seven days that is 1.0 or more above that of the seven before"
              + " takes the dose one step back, at most once in seven days.",
          LowerRules::risingWeek);

  private static final int TREND_DAYS = 7;

  private LowerRules() {}

  private static Optional<Outcome> painTooHigh(Case seen) {
    int acceptable = seen.setting(Setting.PAIN_ACCEPT_MAX);
    OptionalInt during = seen.done().painDuring();
    if (!Case.atLeast(during, acceptable + 1)) {
      return Optional.empty();
    }
    Reason reason =
        PAIN_ABOVE_ACCEPTABLE.because(
            "pain %d during, acceptable up to %d".formatted(during.getAsInt(), acceptable));
    return Optional.of(
        new Outcome.Lower(Optional.of(AlertKind.PAIN_ABOVE_ACCEPTABLE), false, List.of(reason)));
  }

  private static Optional<Outcome> incompleteTwice(Case seen) {
    return twice(seen, it -> it.completion().isPoor())
        ? lower(
            TWO_INCOMPLETE.because(
                "%d of %d done, and too little the time before"
                    .formatted(
                        seen.performance().completion().done(),
                        seen.performance().completion().asked())))
        : Optional.empty();
  }

  private static Optional<Outcome> hardEffort(Case seen) {
    int limit = seen.setting(Setting.EFFORT_REGRESS);
    OptionalInt effort = seen.done().effort();
    return Case.atLeast(effort, limit)
        ? lower(
            EFFORT_TOO_HIGH.because(
                "effort %d, too high from %d".formatted(effort.getAsInt(), limit)))
        : Optional.empty();
  }

  private static Optional<Outcome> formLostTwice(Case seen) {
    return twice(seen, it -> it.done().form() == Form.NO)
        ? lower(FORM_LOST.because("form lost in two consecutive sessions"))
        : Optional.empty();
  }

  /** Both at the same dose, whether or not it was the one in force. */
  private static boolean twice(Case seen, Predicate<Performance> fault) {
    Performance now = seen.performance();
    return fault.test(now)
        && seen.course()
            .practice()
            .before(now)
            .filter(it -> it.prescribed().equals(now.prescribed()))
            .filter(fault)
            .isPresent();
  }

  private static Optional<Outcome> unsettled(Case seen) {
    int before = seen.performance().painBefore();
    int settled = Math.max(before, seen.setting(Setting.PAIN_SAFE_MAX));
    return seen.morning()
        .filter(it -> it.pain() > settled)
        .flatMap(
            it ->
                lower(
                    NOT_SETTLED.because(
                        "pain %d next morning, settled up to %d".formatted(it.pain(), settled))));
  }

  private static Optional<Outcome> risingWeek(Case seen) {
    BigDecimal limit = seen.way().plan().settings().weekTrendMax();
    return seen.morning()
        .filter(it -> it.trend().filter(trend -> trend.compareTo(limit) >= 0).isPresent())
        .map(it -> forTrend(seen, it, limit));
  }

  private static Outcome forTrend(Case seen, Mornings.Morning morning, BigDecimal limit) {
    List<Reason> reasons =
        List.of(
            TREND_RISING.because(
                "week's mean pain up by %s, too much from %s"
                    .formatted(morning.trend().orElseThrow(), limit)));
    boolean again =
        seen.course()
            .trendTakenBackOn()
            .filter(it -> ChronoUnit.DAYS.between(it, morning.day()) < TREND_DAYS)
            .isPresent();
    return again ? new Outcome.Keep(reasons) : new Outcome.Lower(Optional.empty(), true, reasons);
  }

  private static Optional<Outcome> lower(Reason reason) {
    return Optional.of(new Outcome.Lower(Optional.empty(), false, List.of(reason)));
  }
}
