package org.gradual.tracking.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradual.tracking.catalogue.PublishedExercise;
import org.gradual.tracking.dose.Dimension;
import org.gradual.tracking.progression.Mornings;
import org.gradual.tracking.sequencing.PlannedExercise;
import org.gradual.tracking.sequencing.SequencingRule;
import org.gradual.tracking.sequencing.WrittenPlan;
import org.gradual.tracking.store.PlanDocument;
import org.gradual.tracking.store.Plans.Pin;
import org.gradual.tracking.store.StandingDocument;
import org.gradual.tracking.wire.PlanView;

/** Reads out of a chart what the rules of sequence look at, and asks them. */
final class PlanWarnings {
  private static final int WEEK = 7;

  private PlanWarnings() {}

  static List<PlanView.Warning> of(
      OpenChart chart,
      PlanDocument plan,
      StandingDocument standing,
      Map<Pin, PublishedExercise> pinned) {
    var items =
        plan.items().stream()
            .map(item -> planned(item, standing.items().get(item.id()), pinned))
            .toList();
    var written = new WrittenPlan(items, weekPain(chart), completed(chart, items));
    return SequencingRule.warnings(written).stream()
        .map(warning -> new PlanView.Warning(warning.rule().name(), warning.detail()))
        .toList();
  }

  private static PlannedExercise planned(
      PlanDocument.Item item, StandingDocument.Item standing, Map<Pin, PublishedExercise> pinned) {
    var exercise = pinned.get(new Pin(item.exercise(), item.revision()));
    var rung =
        standing
            .dose()
            .toDose()
            .variant()
            .map(slug -> pinned.get(new Pin(slug, item.rungs().getOrDefault(slug, 0))))
            .orElse(exercise);
    return new PlannedExercise(
        exercise,
        rung,
        item.prescribed().toDose().number(Dimension.MINUTES),
        standing.lastDecision() != null);
  }

  private static Optional<BigDecimal> weekPain(OpenChart chart) {
    var today = chart.today();
    var week = chart.rows().checkIns().page(today.minusDays(WEEK - 1), today, null, WEEK);
    return new Mornings(ReportedDays.of(week)).mean(today);
  }

  /** Asked only where a rule wants to know. */
  private static Set<String> completed(OpenChart chart, List<PlannedExercise> items) {
    return items.stream().anyMatch(PlannedExercise::isAdvanced)
        ? chart.rows().decisions().completed()
        : Set.of();
  }
}
