package org.gradual.tracking.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gradual.tracking.catalogue.PublishedExercise;
import org.gradual.tracking.dose.Phase;
import org.gradual.tracking.progression.ReviewDays;
import org.gradual.tracking.store.ChartRows;
import org.gradual.tracking.store.PlanDocument;
import org.gradual.tracking.store.PlanRow;
import org.gradual.tracking.store.Plans.Pin;
import org.gradual.tracking.store.StandingDocument;
import org.gradual.tracking.wire.DecisionView;
import org.gradual.tracking.wire.PlanView;
import org.gradual.tracking.wire.SettingsView;

/** The plan as it is published: what the therapist wrote, and what the decisions made of it. */
@ApplicationScoped
class PlanViews {
  private final Histories histories;

  PlanViews(Histories histories) {
    this.histories = histories;
  }

  /** Empty while the patient has no plan. */
  Optional<PlanView> newest(OpenChart chart) {
    return chart.rows().plans().newest().map(plan -> view(chart, plan));
  }

  private PlanView view(OpenChart chart, PlanRow row) {
    var rows = chart.rows();
    var plan = row.document();
    var pinned = histories.pinned(rows);
    var standing = rows.chart().orElseThrow().standing();
    var decisions = decisions(rows, standing);
    return new PlanView(
        row.revision(),
        standing.status(),
        plan.startsOn(),
        plan.endsOn(),
        ReviewDays.next(plan.startsOn(), Optional.ofNullable(plan.endsOn()), chart.today())
            .orElse(null),
        plan.painPolicy().name(),
        plan.daysPerWeek(),
        SettingsView.of(SettingsView.toSettings(plan.settings()), stepping(plan, pinned)),
        standing.haltedBecause().isEmpty() ? null : standing.haltedBecause(),
        plan.items().stream()
            .map(item -> item(plan, item, pinned, standing.items().get(item.id()), decisions))
            .toList(),
        PlanWarnings.of(chart, plan, standing, pinned));
  }

  /** The default of the weekly share is told as the rules reckon it: without relaxation. */
  private static int stepping(PlanDocument plan, Map<Pin, PublishedExercise> pinned) {
    return (int)
        plan.items().stream()
            .map(item -> pinned.get(new Pin(item.exercise(), item.revision())).phase())
            .filter(phase -> phase != Phase.RELAXATION)
            .count();
  }

  private static Map<UUID, DecisionView> decisions(ChartRows rows, StandingDocument standing) {
    return rows.decisions()
        .find(
            standing.items().values().stream()
                .flatMap(
                    item ->
                        Stream.of(
                            Optional.ofNullable(item.lastDecision()),
                            Optional.ofNullable(item.proposal())))
                .flatMap(Optional::stream)
                .distinct()
                .toList());
  }

  private static PlanView.Item item(
      PlanDocument plan,
      PlanDocument.Item item,
      Map<Pin, PublishedExercise> pinned,
      StandingDocument.Item standing,
      Map<UUID, DecisionView> decisions) {
    var exercise = pinned.get(new Pin(item.exercise(), item.revision()));
    return new PlanView.Item(
        item.id(),
        item.exercise(),
        item.revision(),
        exercise.name(),
        exercise.phase().name(),
        item.approval().name(),
        item.corridor(),
        Objects.requireNonNullElse(item.daysPerWeek(), plan.daysPerWeek()),
        item.prescribed(),
        standing.dose(),
        standing.today(),
        standing.state(),
        standing.since(),
        standing.lastDecision() == null ? null : decisions.get(standing.lastDecision()),
        standing.proposal() == null ? null : decisions.get(standing.proposal()),
        item.cautionsConfirmed(),
        item.incrementKilograms(),
        item.quota(),
        item.instruction());
  }
}
