package org.gradual.tracking.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.ids.Ids;
import org.gradual.foundation.problem.Refusal;
import org.gradual.foundation.problem.Violation;
import org.gradual.tracking.store.AlertRow;
import org.gradual.tracking.store.ClearingRow;
import org.gradual.tracking.wire.AlertView;
import org.gradual.tracking.wire.ClearingBody;
import org.gradual.tracking.wire.DoseView;

/** A therapist has looked: the alert closes, and what it stopped goes on. */
@ApplicationScoped
public class ClearAlert {
  private final Charts charts;

  ClearAlert(Charts charts) {
    this.charts = charts;
  }

  /**
   * @throws Refusal 404; 409 if it is cleared already; 422 for a dose that does not fit the item
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
          refuseUnfitDose(chart, row, body.dose());
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
  private static Instant later(Instant now, Instant lastAt) {
    return lastAt.isAfter(now) ? lastAt : now;
  }

  private static void refuseUnfitDose(OpenChart chart, AlertRow row, DoseView dose) {
    if (dose == null) {
      return;
    }
    var item =
        chart.rows().plans().newest().stream()
            .flatMap(plan -> plan.document().items().stream())
            .filter(planned -> planned.id().equals(row.view().item()))
            .findFirst();
    if (item.isEmpty()) {
      throw ChartProblems.UNSUITABLE_DOSE
          .refusal()
          .violations(List.of(new Violation("dose", "this alert stopped no item of the plan")));
    }
    if (!dose.toDose().sameKindAs(item.get().prescribed().toDose())) {
      throw ChartProblems.UNSUITABLE_DOSE
          .refusal()
          .violations(List.of(new Violation("dose.kind", "is not the kind of the item's dose")));
    }
    if (!Histories.corridor(item.get().corridor()).contains(dose.toDose())) {
      throw ChartProblems.OUTSIDE_CORRIDOR
          .refusal()
          .violations(List.of(new Violation("dose", "is outside the item's corridor")));
    }
  }
}
