package org.gradual.tracking.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gradual.tracking.store.ChartRows;
import org.gradual.tracking.stream.ChartEvents;
import org.gradual.tracking.wire.FlareUpView;

/** Tells the world what has changed of the flare-ups since the chart was last written. */
final class FlareUpReconciliation {
  private final ChartRows rows;
  private final ChartEvents events;
  private final LocalDate today;

  FlareUpReconciliation(ChartRows rows, ChartEvents events, LocalDate today) {
    this.rows = rows;
    this.events = events;
    this.today = today;
  }

  void apply(List<FlareUpView> flareUps) {
    var told = rows.chart().map(row -> row.standing().flareUps()).orElse(List.of());
    told.stream().filter(before -> find(before, flareUps).isEmpty()).forEach(this::withdraw);
    flareUps.forEach(it -> tell(it, find(it, told)));
  }

  private void tell(FlareUpView flareUp, Optional<FlareUpView> before) {
    if (before.isEmpty()) {
      events.flareUpStarted(rows.key(), flareUp.resolvedOn(null));
    }
    if (flareUp.isResolved() && !before.equals(Optional.of(flareUp))) {
      events.flareUpResolved(rows.key(), flareUp);
    }
  }

  /** The reports do not show it any more: who was told of its start is told of an end. */
  private void withdraw(FlareUpView gone) {
    if (!gone.isResolved()) {
      events.flareUpResolved(rows.key(), gone.resolvedOn(today));
    }
  }

  private static Optional<FlareUpView> find(FlareUpView flareUp, List<FlareUpView> among) {
    return among.stream().filter(flareUp::isSameAs).findFirst();
  }
}
