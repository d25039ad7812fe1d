package org.gradual.tracking.chart;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gradual.foundation.problem.Violation;
import org.gradual.tracking.catalogue.PublishedExercise;
import org.gradual.tracking.progression.AlertKind;
import org.gradual.tracking.store.ChartRow;
import org.gradual.tracking.store.PlanDocument;
import org.gradual.tracking.store.Plans.Pin;
import org.gradual.tracking.wire.AlertView;
import org.gradual.tracking.wire.DoseView;

/**
 * What the plan and the patient's conditions have against clearing an alert, or against its dose.
 */
final class ClearingChecks {
  private final OpenChart chart;
  private final Histories histories;
  private final AlertView alert;
  private final Optional<DoseView> dose;
  private final Optional<PlanDocument.Item> item;

  ClearingChecks(OpenChart chart, Histories histories, AlertView alert, DoseView dose) {
    this.chart = chart;
    this.histories = histories;
    this.alert = alert;
    this.dose = Optional.ofNullable(dose);
    this.item =
        chart.rows().plans().newest().stream()
            .flatMap(plan -> plan.document().items().stream())
            .filter(planned -> planned.id().equals(alert.item()))
            .findFirst();
  }

  /**
   * @throws org.gradual.foundation.problem.Refusal 422
   */
  void refuse() {
    dose.ifPresent(this::refuseUnfit);
    item.ifPresent(this::refuseForbidden);
  }

  private void refuseUnfit(DoseView given) {
    if (item.isEmpty()) {
      throw ChartProblems.UNSUITABLE_DOSE
          .refusal()
          .violations(List.of(new Violation("dose", "this alert stopped no item of the plan")));
    }
    if (!given.toDose().sameKindAs(item.get().prescribed().toDose())) {
      throw ChartProblems.UNSUITABLE_DOSE
          .refusal()
          .violations(List.of(new Violation("dose.kind", "is not the kind of the item's dose")));
    }
    if (given
        .toDose()
        .variant()
        .filter(slug -> !item.get().rungs().containsKey(slug))
        .isPresent()) {
      throw ChartProblems.UNSUITABLE_DOSE
          .refusal()
          .violations(
              List.of(
                  new Violation("dose.variant", "is neither easier nor harder than the exercise")));
    }
    if (!Histories.corridor(item.get().corridor()).contains(given.toDose())) {
      throw ChartProblems.OUTSIDE_CORRIDOR
          .refusal()
          .violations(List.of(new Violation("dose", "is outside the item's corridor")));
    }
  }

  /**
   * Where a condition stopped the item, the exercise itself and the variant at which it would go on
   * must be free of it; a dose of any other clearing names no forbidden variant either. An item
   * that the plan has left out goes on nowhere.
   */
  private void refuseForbidden(PlanDocument.Item planned) {
    var stoppedByCondition = alert.kind().equals(AlertKind.CONTRAINDICATED.name());
    var exercise =
        stoppedByCondition ? because(planned, planned.exercise()) : new TreeSet<String>();
    var variant = new TreeSet<String>();
    dose.or(() -> stoppedByCondition ? current(planned) : Optional.empty())
        .flatMap(at -> at.toDose().variant())
        .ifPresent(slug -> variant.addAll(because(planned, slug)));
    if (exercise.isEmpty() && variant.isEmpty()) {
      return;
    }
    var field = exercise.isEmpty() && dose.isPresent() ? "dose.variant" : "alert";
    exercise.addAll(variant);
    PlanChecks.refuse(
        ChartProblems.CONTRAINDICATED,
        List.of(
            new PlanChecks.Refused(
                field,
                planned.exercise(),
                List.copyOf(exercise),
                chart.substitutes().of(planned.id()))),
        "is contraindicated by ");
  }

  private Optional<DoseView> current(PlanDocument.Item planned) {
    return chart
        .rows()
        .chart()
        .map(ChartRow::standing)
        .map(it -> it.items().get(planned.id()).dose());
  }

  /** The patient's conditions that forbid an exercise of the item's ladder. */
  private TreeSet<String> because(PlanDocument.Item planned, String slug) {
    var codes = new TreeSet<String>();
    Stream.ofNullable(planned.rungs().get(slug))
        .map(revision -> histories.pinned(chart.rows()).get(new Pin(slug, revision)))
        .map(PublishedExercise::contraindicated)
        .forEach(codes::addAll);
    codes.retainAll(chart.patient().conditions());
    return codes;
  }
}
