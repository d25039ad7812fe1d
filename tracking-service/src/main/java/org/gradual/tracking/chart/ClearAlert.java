package org.gradual.tracking.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.ids.Ids;
import org.gradual.foundation.problem.Refusal;
import org.gradual.tracking.store.AlertRow;
import org.gradual.tracking.store.ClearingRow;
import org.gradual.tracking.wire.AlertView;
import org.gradual.tracking.wire.ClearingBody;

/** A therapist has looked: the alert closes, and what it stopped goes on. */
@ApplicationScoped
public class ClearAlert {
  private final Charts charts;
  private final Histories histories;

  ClearAlert(Charts charts, Histories histories) {
    this.charts = charts;
    this.histories = histories;
  }

  /**
   * @throws Refusal 404; 409 if it is cleared already; 422 for a dose that does not fit the item,
   *     and for an item that a condition still forbids
   */
  public AlertView clear(Caller caller, UUID patient, UUID alert, Supplier<ClearingBody> given) {
    return charts.change(
        caller,
        patient,
        "clearAlert",
        chart -> {
          var row = chart.rows().alerts().find(alert).orElseThrow(Refusal::notFound);
          var body = given.get();
          if (!row.view().isOpen()) {
            throw ChartProblems.ALREADY_CLEARED.refusal();
          }
          new ClearingChecks(chart, histories, row.view(), body.dose()).refuse();
          chart.rows().judgements().add(clearing(chart, caller, row, body), chart.version());
          chart.refold();
          return chart.rows().alerts().find(alert).orElseThrow().view();
        });
  }

  private static ClearingRow clearing(
      OpenChart chart, Caller caller, AlertRow row, ClearingBody body) {
    return new ClearingRow(
        Ids.next(),
        row.view().kind(),
        row.view().item(),
        later(chart.now(), row.view().lastAt()),
        caller.sub(),
        body.note(),
        body.dose());
  }

  /** What a fast clock dated ahead of us is covered, too: the therapist has seen it. */
  static Instant later(Instant now, Instant lastAt) {
    return lastAt.isAfter(now) ? lastAt : now;
  }
}
