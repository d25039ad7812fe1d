package org.gradual.tracking.progression;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A patient of whom nothing is heard: no session and no check-in for 49 hours, then for 14 days
 * (S-MB).
 *
 * <p>Counted by the times of the facts, so that arrival never matters: from a session's own time
 * and from the end of a check-in's day, but not from before the plan's first day, nor from before
 * it was written down: what is entered of a past before the plan was known is no silence. A halt
 * counts for nothing, and the clock starts anew when it is cleared [design].
 */
final class Silence {

  static final Duration NOTICED = Duration.ofHours(49);
  static final Duration LONG = Duration.ofDays(14);

  private Silence() {}

  /** What will be told unless something is recorded; nothing while the plan is halted. */
  static Stream<Sighting> in(State state) {
    if (!state.alarms().unclearedHalts().isEmpty()) {
      return Stream.empty();
    }
    Instant since = since(state.history(), state.plans().newest());
    return Stream.of(
        sighting(Severity.LOW, since.plus(NOTICED), "49 hours", state.dayOf(since)),
        sighting(Severity.HIGH, since.plus(LONG), "14 days", state.dayOf(since)));
  }

  private static Sighting sighting(Severity severity, Instant at, String length, LocalDate since) {
    return new Sighting(
        AlertKind.INACTIVE,
        severity,
        Optional.empty(),
        at,
        at,
        "nothing was recorded for %s, since %s".formatted(length, since));
  }

  private static Instant since(History history, PlanRevision newest) {
    return Stream.of(
            Stream.of(begun(history), history.startOf(newest.startsOn())),
            history.sessions().stream().map(Session::performedAt),
            history.checkIns().stream().map(it -> history.startOf(it.date().plusDays(1))),
            history.clearings().stream()
                .filter(it -> it.kind().effect() == AlertKind.Effect.HALTS_PLAN)
                .map(Clearing::at))
        .flatMap(it -> it)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** When the plan was written down first, or again after it had ended. */
  private static Instant begun(History history) {
    List<PlanRevision> plans =
        history.plans().stream().sorted(Comparator.comparing(PlanRevision::revision)).toList();
    int last =
        IntStream.range(1, plans.size())
            .filter(i -> hadEnded(plans.get(i - 1), plans.get(i).recordedAt(), history))
            .max()
            .orElse(0);
    return plans.get(last).recordedAt();
  }

  private static boolean hadEnded(PlanRevision plan, Instant at, History history) {
    return plan.endsOn().map(it -> history.startOf(it.plusDays(1))).stream()
        .anyMatch(end -> !end.isAfter(at));
  }
}
