package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An item that was easy in its last sessions, two or more in a row. A session in which nothing of
 * it was done, or that tells no effort, is not easy [design].
 */
final class Ease {

  /** Highest effort, 0..10, that is easy. */
  private static final int EASY_MAX = 4;

  private Ease() {}

  /** Told anew with each easy session that follows an easy one. */
  static Stream<Sighting> of(PlanItem item, State state) {
    List<Performance> done = state.courses().get(item.id()).practice().performances();
    return IntStream.iterate(done.size() - 1, i -> i > 0, i -> i - 1)
        .takeWhile(i -> isEasy(done.get(i)) && isEasy(done.get(i - 1)))
        .takeWhile(i -> done.get(i).soonAfter(done.get(i - 1)))
        .mapToObj(i -> sighting(item.id(), done.get(i - 1), done.get(i)));
  }

  private static boolean isEasy(Performance performance) {
    return performance.completion().done() > 0
        && performance.done().effort().isPresent()
        && performance.done().effort().getAsInt() <= EASY_MAX;
  }

  private static Sighting sighting(UUID item, Performance earlier, Performance later) {
    Instant both =
        Stream.of(earlier, later)
            .map(Performance::receivedAt)
            .max(Instant::compareTo)
            .orElseThrow();
    return Sighting.of(
        AlertKind.EFFORT_EASY,
        item,
        later.performedAt(),
        both,
        "effort %d after %d, easy up to %d"
            .formatted(
                later.done().effort().orElseThrow(),
                earlier.done().effort().orElseThrow(),
                EASY_MAX));
  }
}
