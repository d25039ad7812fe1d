package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be seen from the end of a history: alerts that tell of how things are now and are over
 * by themselves, with the times at which the calendar alone will bring more of them. They never
 * bear on a decision. A plan that has ended is looked at no more [design].
 */
final class Lookout {

  private final State state;
  private final Instant now;
  private final List<Sighting> sightings;

  /**
   * Looks around.
   *
   * @param planEnd when the plan's last day is over; absent: open
   */
  Lookout(State state, Optional<Instant> planEnd, Instant now) {
    this.state = state;
    this.now = now;
    boolean ended = planEnd.filter(it -> !it.isAfter(now)).isPresent();
    this.sightings = state.plans().isEmpty() || ended ? List.of() : sightings(state, now);
  }

  private static List<Sighting> sightings(State state, Instant now) {
    return Stream.concat(
            Silence.in(state),
            state.plans().newest().items().stream()
                .flatMap(
                    it ->
                        Stream.of(
                                Waiting.of(it, state, now).stream(),
                                Ease.of(it, state),
                                Headroom.of(it, state, now).stream(),
                                Offer.of(it, state).stream())
                            .flatMap(each -> each)))
        .toList();
  }

  /** All alerts of the history and of its end, by first raising. */
  List<Alert> alerts() {
    Alarms seen = new Alarms(state.history().clearings());
    sightings.stream()
        .filter(it -> !it.at().isAfter(now))
        .forEach(
            it ->
                seen.raise(
                    it.kind(), it.severity(), it.item(), it.at(), it.receivedAt(), it.reasons()));
    return Stream.of(state.alarms().alerts(), seen.alerts())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Alert::raisedAt))
        .toList();
  }

  /** When more will be seen if nothing is recorded until then. */
  Stream<Instant> dueAt() {
    return sightings.stream().map(Sighting::at).filter(now::isBefore);
  }
}
