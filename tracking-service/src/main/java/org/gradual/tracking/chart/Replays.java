package org.gradual.tracking.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradual.tracking.progression.Alternative;
import org.gradual.tracking.progression.Decision;
import org.gradual.tracking.progression.DosePeriod;
import org.gradual.tracking.progression.History;
import org.gradual.tracking.progression.PlanRevision;
import org.gradual.tracking.progression.Progression;
import org.gradual.tracking.progression.Replay;
import org.gradual.tracking.progression.Session;
import org.gradual.tracking.progression.Standing;
import org.gradual.tracking.store.DecisionRow;
import org.gradual.tracking.wire.DecisionView;
import org.gradual.tracking.wire.DoseView;
import org.gradual.tracking.wire.ReplayView;
import org.gradual.tracking.wire.SettingsView;

/**
 * A replay as it is published. Both series are folded at the same time, so that the calendar, which
 * may be ahead of the rows, makes no difference between them; what the rows know of a decision, its
 * id and when it was decided, is added to the actual one.
 */
final class Replays {
  private final OpenChart chart;
  private final History history;
  private final Map<UUID, LocalDate> days;

  Replays(OpenChart chart, History history) {
    this.chart = chart;
    this.history = history;
    this.days =
        history.sessions().stream().collect(Collectors.toMap(Session::id, Session::localDay));
  }

  ReplayView view(Replay replay, Alternative alternative) {
    var own = history.plans().stream().reduce((_, newest) -> newest);
    return new ReplayView(
        Progression.ruleSet(),
        series(own, replay.actual(), remembered()),
        series(own.map(alternative::of), replay.replayed(), Map.of()),
        replay.differences().stream().map(this::difference).toList());
  }

  /** The chart's living decisions by their cause. */
  private Map<String, DecisionView> remembered() {
    var rows = chart.rows().decisions();
    var living = rows.living();
    var views = rows.find(living.values().stream().map(DecisionRow::decision).toList());
    return living.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, row -> views.get(row.getValue().decision())));
  }

  private ReplayView.Series series(
      Optional<PlanRevision> plan, Standing standing, Map<String, DecisionView> remembered) {
    return new ReplayView.Series(
        plan.map(PlanRevision::painPolicy).orElse(null),
        plan.map(it -> SettingsView.of(it.settings(), it.steppingItems())).orElse(null),
        standing.decisions().stream()
            .map(it -> decision(it, Optional.ofNullable(remembered.get(it.key()))))
            .toList(),
        standing.doses().entrySet().stream()
            .flatMap(item -> curve(item.getKey(), item.getValue()))
            .toList());
  }

  /** What waits in the rows may be final by now; it is the same decision, decided not yet. */
  private DecisionView decision(Decision decision, Optional<DecisionView> remembered) {
    return DecisionView.of(
        decision,
        remembered.map(DecisionView::id).orElse(null),
        chart.key().patient(),
        remembered.map(DecisionView::supersedes).orElse(null),
        remembered
            .filter(it -> it.kind() == decision.kind())
            .map(DecisionView::decidedAt)
            .orElse(null));
  }

  private Stream<ReplayView.Point> curve(UUID item, List<DosePeriod> periods) {
    return periods.stream()
        .map(
            period ->
                new ReplayView.Point(
                    item,
                    period.from().equals(Instant.MIN) ? firstDay(item) : day(period.from()),
                    DoseView.of(period.dose())));
  }

  /** The first dose is drawn from the start of the plan that brought the item. */
  private LocalDate firstDay(UUID item) {
    return history.plans().stream()
        .filter(plan -> plan.items().stream().anyMatch(it -> it.id().equals(item)))
        .map(PlanRevision::startsOn)
        .findFirst()
        .orElseThrow();
  }

  private ReplayView.Difference difference(Replay.Difference difference) {
    return new ReplayView.Difference(
        difference.session().orElse(null),
        difference.item().orElse(null),
        difference.session().map(days::get).orElseGet(() -> day(difference.effectiveAt())),
        difference.actual().map(ReplayView.Outcome::of).orElse(null),
        difference.replayed().map(ReplayView.Outcome::of).orElse(null));
  }

  private LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, chart.zone());
  }
}
