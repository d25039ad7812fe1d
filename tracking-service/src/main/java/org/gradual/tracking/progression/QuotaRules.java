package org.gradual.tracking.progression;

import static org.gradual.tracking.progression.ReasonCode.DOSE_MISMATCH;
import static org.gradual.tracking.progression.ReasonCode.OPEN_ALERT;
import static org.gradual.tracking.progression.ReasonCode.QUOTA;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/**
 * Graded activity, the policy QUOTA: after S0, S1 and a suspension these rules decide each session
 * at once, by time and not by pain. The first that matches decides; what keeps a quota where it is
 * comes before {@link QuotaSteps}, in which alone a session counts.
 */
final class QuotaRules {

  static final Row PAUSE =
      new Row(
          "B3.QUOTA.PAUSE",
          "Under QUOTA, what stops an exercise elsewhere (S1) pauses it for the rest of that local"
              + " day and alerts; the quota stays, and the next day the exercise goes on.",
          "S-GA07",
          Grade.B);

  static final Row HALTED =
      Row.design(
          "B5.QUOTA.HALTED", "While the plan is halted no quota moves, and no session counts.");

  static final Row SIGNS =
      Row.design(
          "B5.QUOTA.SIGNS",
          "While new leg symptoms or signs of inflammation wait for the therapist, no quota moves,"
              + " and no session counts: pain is no reason to change a quota, red flags are.");

  static final Row UNSET =
      Row.design(
          "B5.QUOTA.UNSET",
          "Under QUOTA, the dose of an exercise without a quota stays as the therapist gave it.");

  static final Row OTHER_DOSE =
      Row.design(
          "B5.QUOTA.OTHER_DOSE",
          "A session that reports another dose than the one in force is neither done nor missed.");

  static final Row TIME_OFF =
      Row.design(
          "B5.QUOTA.TIME_OFF",
          "Time off eases a quota as it does any dose (B7), and each whole session brings the next"
              + " part back, without waiting for the morning; then the schedule goes on from the"
              + " dose in force.");

  static final Row FLARE_UP =
      Row.design(
          "B5.QUOTA.FLARE_UP", "A flare-up is told as ever, and takes nothing from a quota (P1).");

  static final Row OVERTAKEN =
      Row.design(
          "B5.QUOTA.OVERTAKEN",
          "A session that waits for its morning when the plan turns to QUOTA changes nothing.");

  /** The rules of B3 that hold under every policy: S1, which is a {@link #PAUSE} here. */
  static final Set<Rule> STOPS = Set.of(StopRules.CRITICAL_PAIN, StopRules.STOPPED_BY_PAIN);

  private static final Set<AlertKind> SIGNS_OPEN =
      Set.of(AlertKind.NEW_LEG_SYMPTOMS, AlertKind.INFLAMMATORY);

  /** In order; each may rely on those before it. */
  private static final List<Function<Case, Optional<Outcome.Follow>>> ORDER =
      List.of(
          QuotaRules::halted,
          QuotaRules::signs,
          QuotaRules::unset,
          QuotaRules::otherDose,
          QuotaRules::eased,
          QuotaSteps::trial,
          QuotaSteps::paced);

  private QuotaRules() {}

  /** Empty under any other policy. */
  static Optional<RuleSet.Finding> judge(Case seen) {
    return seen.painPolicy() == PainPolicy.QUOTA
        ? ORDER.stream().flatMap(it -> it.apply(seen).stream()).findFirst().map(QuotaRules::finding)
        : Optional.empty();
  }

  /** What waits for its morning under QUOTA was done under another policy. */
  static Optional<RuleSet.Finding> overtake(Case seen) {
    Reason reason = QUOTA.because("done before the plan turned to quotas");
    return seen.painPolicy() == PainPolicy.QUOTA
        ? Optional.of(finding(new Outcome.Keep(List.of(reason))))
        : Optional.empty();
  }

  private static RuleSet.Finding finding(Outcome outcome) {
    return new RuleSet.Finding(outcome, outcome.reasons());
  }

  private static Optional<Outcome.Follow> halted(Case seen) {
    return Optional.of(seen.halting())
        .filter(reasons -> !reasons.isEmpty())
        .map(reasons -> QuotaNotes.stay(seen, reasons));
  }

  private static Optional<Outcome.Follow> signs(Case seen) {
    return seen.blocking().stream()
        .map(Raising::kind)
        .filter(SIGNS_OPEN::contains)
        .findFirst()
        .map(kind -> stay(seen, OPEN_ALERT, "open alert " + kind));
  }

  private static Optional<Outcome.Follow> unset(Case seen) {
    return seen.course().graded().isPresent()
        ? Optional.empty()
        : Optional.of(stay(seen, QUOTA, "no quota is set, the dose stays"));
  }

  private static Optional<Outcome.Follow> otherDose(Case seen) {
    return seen.performance().asPrescribed()
        ? Optional.empty()
        : Optional.of(
            stay(seen, DOSE_MISMATCH, "the session reports another dose than the one in force"));
  }

  private static Optional<Outcome.Follow> eased(Case seen) {
    return Comeback.step(seen).map(it -> QuotaNotes.stay(seen, it.reasons()));
  }

  private static Outcome.Follow stay(Case seen, ReasonCode code, String words) {
    return QuotaNotes.stay(seen, List.of(code.because(words)));
  }
}
