package org.gradual.tracking.progression;

import java.util.List;
import java.util.Optional;

/**
 * The precedence: rules in the order in which the first that matches decides.
 *
 * <p>Every chart is judged by the newest version [design]: two patients of one therapist never
 * follow different rules, and a release that brings a new version judges a chart by it on its next
 * change. Each decision says by which version it was made; one that comes out the same under a
 * newer version stays as it was written, one that doesn't is superseded.
 *
 * @param version raised whenever an answer to any history changes; a golden test keeps the answers
 * @param atOnce judged when the session was performed: S1 to S4
 * @param settled judged on the next morning's report, or when none came: S5 to S7
 * @param gate judged last: S8 and S9
 */
record RuleSet(String version, List<Rule> atOnce, List<Rule> settled, List<Rule> gate) {

  static final RuleSet ONE =
      new RuleSet(
          "1",
          List.of(
              StopRules.CRITICAL_PAIN,
              StopRules.STOPPED_BY_PAIN,
              StopRules.CAUSED_PAIN,
              StopRules.FOUND_TOO_HARD,
              LowerRules.PAIN_TOO_HIGH,
              LowerRules.INCOMPLETE_TWICE,
              LowerRules.HARD_EFFORT,
              LowerRules.FORM_LOST_TWICE),
          List.of(
              HoldRules.NO_MORNING_REPORT,
              LowerRules.UNSETTLED,
              LowerRules.RISING_WEEK,
              HoldRules.PAIN_ACCEPTABLE),
          List.of(DeloadRules.DUE, Gate.OPEN, Gate.SHUT));

  /** The rules that judge. */
  static final RuleSet NEWEST = ONE;

  /**
   * What was found.
   *
   * @param outcome of the first rule that matched
   * @param reasons its own, then those of the rules of the same stage that matched as well
   */
  record Finding(Outcome outcome, List<Reason> reasons) {}

  /** What decides at once: graded activity knows but S1. */
  List<Rule> atOnce(PainPolicy policy) {
    return policy == PainPolicy.QUOTA
        ? atOnce.stream().filter(QuotaRules.STOPS::contains).toList()
        : atOnce;
  }

  /** Judges one stage of the precedence. */
  static Optional<Finding> judge(List<Rule> stage, Case seen) {
    List<Outcome> matches = stage.stream().flatMap(rule -> rule.judge(seen).stream()).toList();
    return matches.stream().findFirst().map(first -> new Finding(first, reasonsOf(matches)));
  }

  private static List<Reason> reasonsOf(List<Outcome> matches) {
    return matches.stream().flatMap(it -> it.reasons().stream()).distinct().toList();
  }
}
