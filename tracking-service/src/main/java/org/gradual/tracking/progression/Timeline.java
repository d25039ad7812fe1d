package org.gradual.tracking.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The moments of a history in the order of their own times. */
record Timeline(List<Moment> moments) {

  /**
   * Everything that has a time of its own, and of the waits those that are over.
   *
   * @param now time of asking
   */
  static Timeline of(History history, Plans plans, Mornings mornings, Instant now) {
    Stream<Moment> facts =
        Stream.of(
                plans.later().stream().map(it -> new Moment.Revised(it.recordedAt(), it)),
                history.notices().stream().map(it -> new Moment.Told(it.at(), it)),
                history.clearings().stream().map(it -> new Moment.Cleared(it.at(), it)),
                history.checkIns().stream()
                    .map(it -> new Moment.Reported(history.startOf(it.date()), it)),
                history.observations().stream().map(it -> new Moment.Observed(it.at(), it)),
                history.verdicts().stream().map(it -> new Moment.Ruled(it.at(), it)),
                history.sessions().stream().flatMap(it -> performed(it, history, mornings, now)))
            .flatMap(it -> it);
    return new Timeline(facts.sorted(Moment.ORDER).toList());
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
