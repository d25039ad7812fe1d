package org.gradual.tracking.chart;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gradual.foundation.ids.Ids;
import org.gradual.tracking.progression.Alert;
import org.gradual.tracking.progression.AlertKind;
import org.gradual.tracking.store.AlertRow;
import org.gradual.tracking.store.ChartRows;
import org.gradual.tracking.store.ClearingRow;
import org.gradual.tracking.stream.ChartEvents;
import org.gradual.tracking.wire.AlertView;
import org.gradual.tracking.wire.ReasonView;

/**
 * Holds the alerts that the chart remembers against those that the rules raise now. What becomes
 * more urgent while it is open is told again. An alert that was withdrawn stays so: if its cause
 * comes back, that is another alert.
 */
final class AlertReconciliation {
  /** Who clears an alert whose cause was corrected or withdrawn. */
  private static final String SERVICE = "gradual";

  private static final String CAUSE_GONE = "What raised this alert was corrected or withdrawn.";
  private static final String OVER = "What this alert told of is over.";

  private final ChartRows rows;
  private final ChartEvents events;
  private final Instant now;
  private final long version;
  private final List<ClearingRow> clearings;
  private final Substitutes substitutes;

  AlertReconciliation(
      ChartRows rows,
      ChartEvents events,
      Instant now,
      long version,
      List<ClearingRow> clearings,
      Substitutes substitutes) {
    this.rows = rows;
    this.events = events;
    this.now = now;
    this.version = version;
    this.clearings = clearings;
    this.substitutes = substitutes;
  }

  /** Alerts close before others open, because one of a kind and item is open at a time. */
  void apply(List<Alert> folded) {
    Map<Place, AlertRow> remembered = new HashMap<>();
    rows.alerts().all().stream()
        .filter(row -> !isWithdrawn(row))
        .forEach(row -> remembered.put(Place.of(row), row));
    var raised = folded.stream().map(Place::of).collect(Collectors.toSet());
    remembered.forEach(
        (place, row) -> {
          if (row.view().isOpen() && !raised.contains(place)) {
            withdraw(row);
          }
        });
    folded.stream()
        .sorted(Comparator.comparing(Alert::isOpen))
        .forEach(alert -> reconcile(alert, Optional.ofNullable(remembered.get(Place.of(alert)))));
  }

  private void reconcile(Alert alert, Optional<AlertRow> row) {
    var before = row.map(AlertRow::view);
    var view = view(alert, before);
    if (!before.equals(Optional.of(view))) {
      rows.alerts().put(new AlertRow(alert.ordinal(), view), version);
      announce(before, view);
    }
  }

  private void announce(Optional<AlertView> before, AlertView view) {
    boolean raised = before.isEmpty() || !before.get().isOpen() && view.isOpen();
    if (view.kind().equals(AlertKind.RED_FLAG.name())
        && (raised || view.count() > before.get().count())) {
      events.redFlagRaised(rows.key(), view.asRaised());
    }
    if (raised || view.isOpen() && view.isWorseThan(before.get())) {
      events.alertRaised(rows.key(), view.asRaised());
    }
    if (!view.isOpen() && (raised || before.get().isOpen())) {
      events.alertCleared(rows.key(), view);
    }
  }

  private void withdraw(AlertRow row) {
    boolean passed = AlertKind.valueOf(row.view().kind()).endsByItself();
    var view = row.view().cleared(now, SERVICE, passed ? OVER : CAUSE_GONE);
    rows.alerts().put(new AlertRow(row.ordinal(), view), version);
    events.alertCleared(rows.key(), view);
  }

  /** Whether it is closed although no therapist's clearing closed it. */
  private boolean isWithdrawn(AlertRow row) {
    var view = row.view();
    return !view.isOpen()
        && clearings.stream()
            .noneMatch(it -> it.clears(view.kind(), view.item(), view.clearedAt()));
  }

  private AlertView view(Alert alert, Optional<AlertView> before) {
    var open =
        new AlertView(
            before.map(AlertView::id).orElseGet(Ids::next),
            rows.key().patient(),
            alert.kind().name(),
            alert.severity().name(),
            AlertView.OPEN,
            alert.item().orElse(null),
            alert.raisedAt(),
            alert.count(),
            alert.lastAt(),
            alert.reasons().stream().map(ReasonView::of).toList(),
            substitutes(alert, before).orElse(null),
            null,
            null,
            null);
    return alert.clearedAt().map(at -> cleared(open, at)).orElse(open);
  }

  /** Asked when the alert is raised, and anew when another condition joins it. */
  private Optional<List<String>> substitutes(Alert alert, Optional<AlertView> before) {
    if (alert.kind() != AlertKind.CONTRAINDICATED) {
      return Optional.empty();
    }
    return before
        .filter(known -> known.count() == alert.count() && (known.isOpen() || !alert.isOpen()))
        .map(AlertView::substitutes)
        .or(() -> alert.item().map(substitutes::of));
  }

  private AlertView cleared(AlertView open, Instant at) {
    return clearings.stream()
        .filter(clearing -> clearing.clears(open.kind(), open.item(), at))
        .findFirst()
        .map(clearing -> open.cleared(at, clearing.clearedBy(), clearing.note()))
        .orElseThrow();
  }

  /** Where an alert stands: the n-th of its kind and item. */
  private record Place(String kind, Optional<UUID> item, int ordinal) {
    static Place of(AlertRow row) {
      return new Place(row.view().kind(), Optional.ofNullable(row.view().item()), row.ordinal());
    }

    static Place of(Alert alert) {
      return new Place(alert.kind().name(), alert.item(), alert.ordinal());
    }
  }
}
