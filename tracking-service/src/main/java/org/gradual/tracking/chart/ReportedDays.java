package org.gradual.tracking.chart;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gradual.tracking.progression.CheckIn;
import org.gradual.tracking.progression.RedFlag;
import org.gradual.tracking.store.CheckInRow;
import org.gradual.tracking.wire.CheckInBody;
import org.gradual.tracking.wire.Numbers;

/**
 * One check-in a day: the newest word on it, but every red flag and fall that ever was reported.
 */
final class ReportedDays {
  private ReportedDays() {}

  static List<CheckIn> of(List<CheckInRow> revisions) {
    return revisions.stream()
        .collect(Collectors.groupingBy(CheckInRow::day, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(ReportedDays::checkIn)
        .toList();
  }

  private static CheckIn checkIn(List<CheckInRow> revisions) {
    var newest = revisions.getLast();
    Map<RedFlag, Instant> flags = new LinkedHashMap<>();
    revisions.forEach(
        row -> row.body().flags().forEach(flag -> flags.putIfAbsent(flag, row.receivedAt())));
    return new CheckIn(
        newest.day(),
        Numbers.optional(newest.body().pain()),
        newest.body().pain() == null
            ? Optional.empty()
            : first(revisions, body -> newest.body().pain().equals(body.pain())),
        first(revisions.reversed(), body -> body.redFlags() != null),
        flags,
        first(revisions, CheckInBody::hasFall),
        first(revisions, CheckInBody::hasNewLegSymptoms)
            .filter(_ -> newest.body().hasNewLegSymptoms()),
        first(revisions, CheckInBody::hasFlareUp).filter(_ -> newest.body().hasFlareUp()));
  }

  private static Optional<Instant> first(List<CheckInRow> revisions, Predicate<CheckInBody> says) {
    return revisions.stream()
        .filter(row -> says.test(row.body()))
        .map(CheckInRow::receivedAt)
        .findFirst();
  }
}
