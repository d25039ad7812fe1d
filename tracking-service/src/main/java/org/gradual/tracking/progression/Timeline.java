package org.gradual.tracking.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The moments of a history in the order of their own times.
 *
 * @param next when the calendar alone brings another one
 */
record Timeline(List<Moment> moments, Optional<Instant> next) {

  /**
   * Everything that has a time of its own, and of the waits those that are over.
   *
   * @param now time of asking
   */
  static Timeline of(State state, Instant now) {
    History history = state.history();
    Plans plans = state.plans();
    Mornings mornings = state.mornings();
    List<Moment> calendar =
        Stream.concat(
                flared(state, Timeline::isCalendar),
                state.families().timeOff(history).filter(it -> !state.isPlanOver(it.at())))
            .toList();
    Stream<Moment> facts =
        Stream.of(
                plans.later().stream().map(it -> new Moment.Revised(it.recordedAt(), it)),
                history.notices().stream().map(it -> new Moment.Told(it.at(), it)),
                history.conditions().later().stream()
                    .map(it -> new Moment.Diagnosed(it.recordedAt(), it)),
                history.clearings().stream().map(it -> new Moment.Cleared(it.at(), it)),
                history.checkIns().stream()
                    .map(it -> new Moment.Reported(history.startOf(it.date()), it)),
                history.observations().stream().map(it -> new Moment.Observed(it.at(), it)),
                history.verdicts().stream().map(it -> new Moment.Ruled(it.at(), it)),
                history.sessions().stream().flatMap(it -> performed(it, history, mornings, now)),
                flared(state, it -> !isCalendar(it)),
                calendar.stream().filter(it -> !it.at().isAfter(now)))
            .flatMap(it -> it);
    return new Timeline(
        facts.sorted(Moment.ORDER).toList(),
        calendar.stream().map(Moment::at).filter(now::isBefore).min(Instant::compareTo));
  }

  /** What comes before a time, as it was seen then. */
  List<Moment> before(Instant time) {
    return moments.stream()
        .takeWhile(it -> it.at().isBefore(time))
        .map(Moment::asFirstSeen)
        .toList();
  }

  /** What comes no earlier than a time. */
  List<Moment> from(Instant time) {
    return moments.stream().dropWhile(it -> it.at().isBefore(time)).toList();
  }

  private static Stream<Moment> flared(State state, Predicate<Moment.Flared.Stage> which) {
    return state.flareUps().stream()
        .flatMap(
            it ->
                Stream.of(Moment.Flared.Stage.values())
                    .filter(which)
                    .flatMap(
                        stage ->
                            it.reaches(stage).stream()
                                .map(state.history()::startOf)
                                .map(at -> new Moment.Flared(at, it, stage))));
  }

  /** A report begins a flare-up and ends it; that it lasts, the calendar alone tells. */
  private static boolean isCalendar(Moment.Flared.Stage stage) {
    return switch (stage) {
      case BEGAN, RESOLVED -> false;
      case LASTS_OVER_A_WEEK, LASTS_OVER_TWO_WEEKS -> true;
    };
  }

  private static Stream<Moment> performed(
      Session session, History history, Mornings mornings, Instant now) {
    Optional<Moment> settled = settled(session, history, mornings, now);
    Moment performed = new Moment.Performed(session.performedAt(), session, settled.isEmpty());
    return Stream.concat(Stream.of(performed), settled.stream());
  }

  private static Optional<Moment> settled(
      Session session, History history, Mornings mornings, Instant now) {
    Instant performed = session.performedAt();
    LocalDate next = session.localDay().plusDays(1);
    if (mornings.has(next)) {
      Instant morning = history.startOf(next);
      return Optional.of(
          new Moment.Settled(morning.isAfter(performed) ? morning : performed, session));
    }
    Instant waitEnds = performed.plus(Performance.SETTLING);
    return waitEnds.isAfter(now)
        ? Optional.empty()
        : Optional.of(new Moment.Settled(waitEnds, session));
  }
}
