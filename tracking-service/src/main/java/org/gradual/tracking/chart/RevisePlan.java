package org.gradual.tracking.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.identity.Caller;
import org.gradual.tracking.catalogue.Catalogue;
import org.gradual.tracking.store.PlanRow;
import org.gradual.tracking.stream.PatientEvents;
import org.gradual.tracking.wire.PlanBody;
import org.gradual.tracking.wire.PlanRevisedView;
import org.gradual.tracking.wire.PlanView;

/** Writes a plan, or the next revision of it, and pins the exercises that it names. */
@ApplicationScoped
public class RevisePlan {
  private final Charts charts;
  private final Catalogue catalogue;
  private final PlanViews views;
  private final PatientEvents events;

  RevisePlan(Charts charts, Catalogue catalogue, PlanViews views, PatientEvents events) {
    this.charts = charts;
    this.catalogue = catalogue;
    this.views = views;
    this.events = events;
  }

  /**
   * The same plan again is no new revision.
   *
   * @throws org.gradual.foundation.problem.Refusal 428 without a precondition; 412 if it does not
   *     hold; 422 for an exercise or revision that the catalog does not know, that a condition
   *     forbids, that asks for a confirmation, or a dose that does not fit; every item is named at
   *     once
   */
  public Recorded<PlanView> put(
      Caller caller,
      UUID patient,
      Supplier<PlanBody> given,
      Supplier<Preconditions> preconditions) {
    return charts.change(
        caller,
        patient,
        "putPlan",
        chart -> {
          var body = given.get();
          var before = chart.rows().plans().newest();
          preconditions.get().requireEither(before.map(row -> Preconditions.tag(row.revision())));
          var draft = new PlanDraft(chart, catalogue, before.map(PlanRow::document), body);
          var document = draft.document();
          if (before.map(PlanRow::document).equals(Optional.of(document))) {
            return recorded(chart, before.get().revision(), false);
          }
          var row =
              new PlanRow(
                  before.map(PlanRow::revision).orElse(0) + 1, chart.now(), caller.sub(), document);
          chart.rows().plans().pin(draft.pins());
          chart.rows().plans().add(row, chart.version());
          Watch.renew(chart.rows(), document);
          Cautions.clear(chart, caller, row);
          chart.refold();
          var recorded = recorded(chart, row.revision(), before.isEmpty());
          events.planRevised(
              chart.key(), PlanRevisedView.of(chart.key().patient(), recorded.view()));
          return recorded;
        });
  }

  private Recorded<PlanView> recorded(OpenChart chart, int revision, boolean created) {
    return new Recorded<>(views.newest(chart).orElseThrow(), revision, created);
  }
}
