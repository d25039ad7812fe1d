package org.gradual.tracking.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gradual.tracking.progress.ProgressView.DosePoint;
import org.gradual.tracking.progress.ProgressView.ItemSeries;
import org.gradual.tracking.store.PlanDocument;
import org.gradual.tracking.store.Plans.Pin;
import org.gradual.tracking.store.StandingDocument.Period;

/** Dose and sessions of each item over time. */
record Series(
    PlansInForce plans, Map<UUID, DoseCurve> doses, Doings doings, Map<Pin, PinnedWords> pinned) {

  /** The items that were in the plan in the window, in the order of the newest plan. */
  List<ItemSeries> in(Window window) {
    return plans.items().stream()
        .map(item -> of(item, window))
        .filter(it -> !it.doses().isEmpty() || !it.sessions().isEmpty())
        .toList();
  }

  private ItemSeries of(PlanDocument.Item item, Window window) {
    return new ItemSeries(
        item.id(),
        item.exercise(),
        pinned.get(new Pin(item.exercise(), item.revision())).name(),
        doses(item.id(), window),
        doings.of(item.id(), window));
  }

  private List<DosePoint> doses(UUID item, Window window) {
    Instant windowEnd = plans.startOf(window.to().plusDays(1));
    Instant end = plans.end(item).filter(windowEnd::isAfter).orElse(windowEnd);
    return doses
        .getOrDefault(item, new DoseCurve(List.of()))
        .between(plans.startOf(window.from()), plans.begin(item), end)
        .stream()
        .map(this::point)
        .toList();
  }

  private DosePoint point(Period period) {
    LocalDate day = period.from().atZone(plans.zone()).toLocalDate();
    return new DosePoint(day, period.dose(), period.dose().toDose().volume());
  }
}
