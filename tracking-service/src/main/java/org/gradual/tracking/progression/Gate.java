package org.gradual.tracking.progression;

import static org.gradual.tracking.progression.ReasonCode.AT_CEILING;
import static org.gradual.tracking.progression.ReasonCode.GATE_OPEN;
import static org.gradual.tracking.progression.ReasonCode.MIN_DAYS_SAME_DOSE;
import static org.gradual.tracking.progression.ReasonCode.NEED_2_SESSIONS;
import static org.gradual.tracking.progression.ReasonCode.OPEN_ALERT;
import static org.gradual.tracking.progression.ReasonCode.PROPOSAL_OPEN;
import static org.gradual.tracking.progression.ReasonCode.PROPOSAL_VETOED;
import static org.gradual.tracking.progression.ReasonCode.VARIANT;
import static org.gradual.tracking.progression.ReasonCode.WEEKLY_ITEM_CAP;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** S8 and S9: the progress gate, all of whose conditions must hold before a dose rises. */
final class Gate {

  static final Rule OPEN =
      new Rule(
          "S8",
          GATE_OPEN,
          'B',
          "After two consecutive qualifying sessions at one dose and seven days at it, with no"
              + " serious alert open and the week's share not spent, the dose rises one step in one"
              + " dimension; at the ceiling the next harder variant is proposed to the therapist.",
          Gate::open);

  static final Rule SHUT =
      new Rule(
          "S9",
          NEED_2_SESSIONS,
          'B',
          "Otherwise the dose stays, for the first condition that does not hold.",
          Gate::shut);

  /** In the order in which a failing one is named; {@link Qualification} comes before them. */
  private static final List<Function<Case, Optional<Reason>>> CONDITIONS =
      List.of(
          Gate::enoughSessions,
          Gate::enoughDays,
          Gate::notLocked,
          Gate::noOpenAlert,
          Gate::noSameProposal,
          Gate::weekNotSpent,
          Gate::belowCeiling,
          Gate::notVetoed);

  /** Repetitions beyond the target in the last set before a load rises (S-224). */
  private static final int OVER_FOR_LOAD = 2;

  private static final Reason HELD =
      GATE_OPEN.because("every condition of the progress gate holds");

  private Gate() {}

  private static Optional<Outcome> open(Case seen) {
    return failures(seen).isEmpty() ? next(seen).map(rise -> rise) : Optional.empty();
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
        ? CONDITIONS.stream().flatMap(it -> it.apply(seen).stream()).limit(1).toList()
        : own;
  }

  private static Optional<Reason> enoughSessions(Case seen) {
    int needed = seen.setting(Setting.QUALIFYING_SESSIONS);
    List<Performance> last = seen.course().lastUpTo(seen.performance(), needed);
    boolean enough =
        last.size() == needed
            && last.stream().allMatch(seen.course()::counts)
            && IntStream.range(1, needed).allMatch(i -> last.get(i).soonAfter(last.get(i - 1)));
    return unless(
        enough,
        NEED_2_SESSIONS,
        () -> "%d consecutive qualifying sessions needed".formatted(needed));
  }

  private static Optional<Reason> enoughDays(Case seen) {
    int needed = seen.setting(Setting.MIN_DAYS_SAME_DOSE);
    long days = daysAtDose(seen);
    return unless(
        days >= needed,
        MIN_DAYS_SAME_DOSE,
        () -> "%d days at this dose, %d needed".formatted(days, needed));
  }

  /** Days from the run's first session to this one: idle days earn nothing. */
  static long daysAtDose(Case seen) {
    return seen.course()
        .runStart()
        .map(first -> ChronoUnit.DAYS.between(first.day(), seen.performance().day()))
        .orElse(0L);
  }

  private static Optional<Reason> notLocked(Case seen) {
    return seen.course()
        .easingOn(seen.day())
        .map(it -> it.code().because("the whole dose is back, but nothing rises for seven days"));
  }

  private static Optional<Reason> noOpenAlert(Case seen) {
    return seen.blocking().stream()
        .findFirst()
        .map(it -> OPEN_ALERT.because("open alert " + it.kind()));
  }

  private static Optional<Reason> noSameProposal(Case seen) {
    boolean waiting =
        seen.course().proposal().isPresent()
            && next(seen)
                .filter(Outcome.Rise::asksTherapist)
                .map(Outcome.Rise::to)
                .equals(seen.course().proposal().map(Proposal::to));
    return unless(!waiting, PROPOSAL_OPEN, () -> "the same step already waits for the therapist");
  }

  private static Optional<Reason> weekNotSpent(Case seen) {
    return unless(
        seen.risesThisWeek() < seen.risesAllowed(),
        WEEKLY_ITEM_CAP,
        () ->
            "%d of %d steps up taken in seven days"
                .formatted(seen.risesThisWeek(), seen.risesAllowed()));
  }

  private static Optional<Reason> belowCeiling(Case seen) {
    return unless(
        next(seen).isPresent(),
        AT_CEILING,
        () -> "no step up is left, and no harder variant that may be proposed");
  }

  private static Optional<Reason> notVetoed(Case seen) {
    boolean vetoed =
        next(seen)
            .filter(Outcome.Rise::asksTherapist)
            .filter(rise -> seen.course().isVetoed(rise.to(), seen.at()))
            .isPresent();
    return unless(!vetoed, PROPOSAL_VETOED, () -> "the therapist refused this step lately");
  }

  /** The next step up: a load that was outgrown, the next number, or the next variant. */
  private static Optional<Outcome.Rise> next(Case seen) {
    boolean asks = seen.way().item().approval() == Approval.THERAPIST;
    return Optional.of(seen.way())
        .filter(way -> hasOutgrownLoad(seen))
        .flatMap(Way::upByLoad)
        .or(seen.way()::up)
        .map(to -> new Outcome.Rise(to, asks, List.of(HELD)))
        .or(
            () ->
                seen.way()
                    .harder()
                    .map(
                        to ->
                            new Outcome.Rise(
                                to,
                                true,
                                List.of(
                                    VARIANT.because("at the ceiling; the next variant is harder"),
                                    HELD))));
  }

  private static boolean hasOutgrownLoad(Case seen) {
    return seen
        .course()
        .lastUpTo(seen.performance(), seen.setting(Setting.QUALIFYING_SESSIONS))
        .stream()
        .allMatch(it -> it.completion().over() >= OVER_FOR_LOAD);
  }

  private static Optional<Reason> unless(
      boolean fulfilled, ReasonCode code, Supplier<String> detail) {
    return fulfilled ? Optional.empty() : Optional.of(code.because(detail.get()));
  }
}
