package org.gradual.tracking.progression;

import static org.gradual.tracking.progression.ReasonCode.AT_CEILING;
import static org.gradual.tracking.progression.ReasonCode.GATE_OPEN;
import static org.gradual.tracking.progression.ReasonCode.MIN_DAYS_SAME_DOSE;
import static org.gradual.tracking.progression.ReasonCode.NEED_2_SESSIONS;
import static org.gradual.tracking.progression.ReasonCode.OPEN_ALERT;
import static org.gradual.tracking.progression.ReasonCode.PROPOSAL_OPEN;
import static org.gradual.tracking.progression.ReasonCode.PROPOSAL_VETOED;
import static org.gradual.tracking.progression.ReasonCode.WEEKLY_ITEM_CAP;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.dose.Dose;

/** S8 and S9: the progress gate, all of whose conditions must hold before a dose rises. */
final class Gate {

  static final Rule OPEN =
      new Rule(
          "S8",
          GATE_OPEN,
          Grade.B,
          "After two consecutive qualifying sessions at one dose and seven days at it, with no"
              + " serious alert open and the week's share not spent, the dose rises one step in one"
              + " dimension; at the ceiling the next harder variant is proposed to the therapist.",
          Gate::open);

  static final Rule SHUT =
      new Rule(
          "S9",
          NEED_2_SESSIONS,
          Grade.B,
          "Otherwise the dose stays, for the first condition that does not hold.",
          Gate::shut);

  private static final Condition ENOUGH_SESSIONS =
      new Condition(
          "B4.1",
          NEED_2_SESSIONS,
          Grade.B,
          "The last two sessions of the exercise, at most 14 days apart, both qualified at this"
              + " dose.",
          Gate::hasEnoughSessions,
          seen ->
              "%d consecutive qualifying sessions needed"
                  .formatted(seen.setting(Setting.QUALIFYING_SESSIONS)));

  private static final Condition ENOUGH_DAYS =
      new Condition(
          "B4.4",
          MIN_DAYS_SAME_DOSE,
          Grade.A,
          "Seven days have passed between the first session at this dose and this one.",
          seen -> daysAtDose(seen) >= seen.setting(Setting.MIN_DAYS_SAME_DOSE),
          seen ->
              "%d days at this dose, %d needed"
                  .formatted(daysAtDose(seen), seen.setting(Setting.MIN_DAYS_SAME_DOSE)));

  private static final Condition NOT_LOCKED = new Condition(FlareRules.LOCK, Gate::lock);

  private static final Condition NO_OPEN_ALERT =
      new Condition(
          "B4.5",
          OPEN_ALERT,
          Grade.C,
          "No alert is open that keeps this exercise, or all of them, from rising.",
          seen -> seen.blocking().isEmpty(),
          seen -> "open alert " + seen.blocking().getFirst().kind());

  private static final Condition NO_SAME_PROPOSAL =
      new Condition(
          "B4.5",
          PROPOSAL_OPEN,
          Grade.C,
          "The same step does not wait for the therapist already.",
          seen -> asked(seen).isEmpty() || !asked(seen).equals(waiting(seen)),
          seen -> "the same step already waits for the therapist");

  private static final Condition WEEK_NOT_SPENT =
      new Condition(
          "B4.5",
          WEEKLY_ITEM_CAP,
          Grade.C,
          "Fewer than half of the plan's exercises, relaxation left out, have risen in the seven"
              + " days that end with this session.",
          seen -> seen.risesThisWeek() < seen.risesAllowed(),
          seen ->
              "%d of %d steps up taken in seven days"
                  .formatted(seen.risesThisWeek(), seen.risesAllowed()));

  private static final Condition BELOW_CEILING =
      new Condition(
          "B4.5",
          AT_CEILING,
          Grade.C,
          "A step up is left, or a harder variant that may be proposed.",
          seen -> NextStep.of(seen).isPresent(),
          seen -> "no step up is left, and no harder variant that may be proposed");

  private static final Condition NOT_VETOED =
      new Condition(
          "B4.5",
          PROPOSAL_VETOED,
          Grade.C,
          "The therapist has not refused the same step in the last 28 days.",
          seen -> asked(seen).filter(it -> seen.course().isVetoed(it, seen.at())).isEmpty(),
          seen -> "the therapist refused this step lately");

  /** In the order in which a failing one is named; {@link Qualification} comes before them. */
  private static final List<Condition> CONDITIONS =
      List.of(
          ENOUGH_SESSIONS,
          ENOUGH_DAYS,
          NOT_LOCKED,
          NO_OPEN_ALERT,
          NO_SAME_PROPOSAL,
          WEEK_NOT_SPENT,
          BELOW_CEILING,
          NOT_VETOED);

  private Gate() {}

  private static Optional<Outcome> open(Case seen) {
    return failures(seen).isEmpty() ? NextStep.of(seen).map(rise -> rise) : Optional.empty();
  }

  private static Optional<Outcome> shut(Case seen) {
    List<Reason> failures = failures(seen);
    return failures.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Keep(failures));
  }

  /**
   * While the plan is halted, that is the reason; then the session's own; then the rest's first.
   */
  private static List<Reason> failures(Case seen) {
    if (!seen.halting().isEmpty()) {
      return seen.halting();
    }
    List<Reason> own = Qualification.failures(seen);
    return own.isEmpty()
        ? CONDITIONS.stream().flatMap(it -> it.failure(seen).stream()).limit(1).toList()
        : own;
  }

  private static boolean hasEnoughSessions(Case seen) {
    return qualifyingInARow(seen) == seen.setting(Setting.QUALIFYING_SESSIONS);
  }

  /** The unbroken run of qualifying sessions that ends with this one, as far as it matters. */
  static int qualifyingInARow(Case seen) {
    List<Performance> last =
        seen.course()
            .practice()
            .lastUpTo(seen.performance(), seen.setting(Setting.QUALIFYING_SESSIONS))
            .reversed();
    return (int)
        IntStream.range(0, last.size())
            .takeWhile(
                i ->
                    seen.course().practice().counts(last.get(i))
                        && (i == 0 || last.get(i - 1).soonAfter(last.get(i))))
            .count();
  }

  /** Days from the run's first session to this one: idle days earn nothing. */
  static long daysAtDose(Case seen) {
    return seen.course()
        .practice()
        .runStart()
        .map(first -> ChronoUnit.DAYS.between(first.day(), seen.performance().day()))
        .orElse(0L);
  }

  private static Optional<Reason> lock(Case seen) {
    return seen.course()
        .easingOn(seen.day())
        .map(it -> it.code().because("the whole dose is back, but nothing rises for seven days"));
  }

  /** The next step, where a therapist must be asked for it. */
  private static Optional<Dose> asked(Case seen) {
    return NextStep.of(seen).filter(Outcome.Rise::asksTherapist).map(Outcome.Rise::to);
  }

  private static Optional<Dose> waiting(Case seen) {
    return seen.course().proposal().map(Proposal::to);
  }
}
