package org.gradual.tracking.chart;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gradual.tracking.progression.DosePeriod;
import org.gradual.tracking.progression.Standing;
import org.gradual.tracking.store.StandingDocument.Period;
import org.gradual.tracking.wire.DoseView;

/** Which dose of each item was in force when, as the chart remembers it. */
final class PrescribedDoses {
  private PrescribedDoses() {}

  static Map<UUID, List<Period>> document(Standing standing) {
    return standing.doses().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                item -> item.getValue().stream().map(PrescribedDoses::period).toList()));
  }

  private static Period period(DosePeriod period) {
    var isFirst = period.from().equals(Instant.MIN);
    return new Period(isFirst ? null : period.from(), DoseView.of(period.dose()));
  }
}
