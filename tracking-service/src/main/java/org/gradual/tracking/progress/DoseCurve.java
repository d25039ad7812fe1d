package org.gradual.tracking.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradual.tracking.store.StandingDocument.Period;
import org.gradual.tracking.wire.DoseView;

/**
 * The prescription of one item as the decisions left it.
 *
 * @param periods oldest first; the first, which names no beginning, holds from the beginning of
 *     time
 */
record DoseCurve(List<Period> periods) {

  /** What held at a time; a change at that very time counts. */
  Optional<DoseView> at(Instant time) {
    return periods.stream()
        .filter(it -> it.from() == null || !it.from().isAfter(time))
        .reduce((_, later) -> later)
        .map(Period::dose);
  }

  /**
   * What held at the start of a stretch of time, and every change in it.
   *
   * @param begin when the item began; where its dose changed before that, it had begun earlier
   * @param end exclusive
   */
  List<Period> between(Instant start, Instant begin, Instant end) {
    boolean began = !begin.isAfter(start) || changes().anyMatch(it -> it.from().isBefore(begin));
    Instant from = began ? start : begin;
    return Stream.concat(
            at(start).map(dose -> new Period(from, dose)).stream(),
            changes().filter(it -> it.from().isAfter(start)))
        .filter(it -> it.from().isBefore(end))
        .toList();
  }

  private Stream<Period> changes() {
    return periods.stream().filter(it -> it.from() != null);
  }
}
