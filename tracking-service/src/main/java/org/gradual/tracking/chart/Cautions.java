package org.gradual.tracking.chart;

import java.util.stream.Collectors;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.ids.Ids;
import org.gradual.tracking.progression.AlertKind;
import org.gradual.tracking.store.AlertRow;
import org.gradual.tracking.store.ClearingRow;
import org.gradual.tracking.store.PlanDocument;
import org.gradual.tracking.store.PlanRow;
import org.gradual.tracking.wire.AlertView;

/**
 * A revision of the plan that keeps an item has confirmed every caution that a condition asks for
 * with it, or would have been refused: the therapist need not clear the alert a second time.
 */
final class Cautions {
  private Cautions() {}

  static void clear(OpenChart chart, Caller caller, PlanRow plan) {
    var kept =
        plan.document().items().stream().map(PlanDocument.Item::id).collect(Collectors.toSet());
    chart.rows().alerts().all().stream()
        .map(AlertRow::view)
        .filter(alert -> alert.isOpen() && kept.contains(alert.item()))
        .filter(alert -> alert.kind().equals(AlertKind.CAUTION_UNCONFIRMED.name()))
        .map(alert -> clearing(alert, caller, plan))
        .forEach(clearing -> chart.rows().judgements().add(clearing, chart.version()));
  }

  private static ClearingRow clearing(AlertView alert, Caller caller, PlanRow plan) {
    return new ClearingRow(
        Ids.next(),
        alert.kind(),
        alert.item(),
        ClearAlert.later(plan.recordedAt(), alert.lastAt()),
        caller.sub(),
        "Confirmed with revision %d of the plan.".formatted(plan.revision()),
        null);
  }
}
