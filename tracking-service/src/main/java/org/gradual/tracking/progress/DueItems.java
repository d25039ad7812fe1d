package org.gradual.tracking.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradual.tracking.progression.DueDays;
import org.gradual.tracking.progression.PainPolicy;
import org.gradual.tracking.store.PlanDocument;
import org.gradual.tracking.wire.DoseView;

/**
 * On which days which item was due, each day as it began: under the plan, the dose and the stops of
 * that moment. So an item that stops on a day was due on that day, and one that is cleared on a day
 * is due from the next one on. [design]
 *
 * @param stops those that outlast the day on which they began
 */
record DueItems(PlansInForce plans, Map<UUID, DoseCurve> doses, List<Stop> stops) {

  /** Under a quota, what stops an item in a session stops it for that day alone. */
  DueItems {
    stops =
        stops.stream()
            .filter(
                it ->
                    !it.isOfASession()
                        || !plans.policyAt(it.from()).equals(Optional.of(PainPolicy.QUOTA)))
            .toList();
  }

  private record ItemDay(UUID item, LocalDate day) {}

  /** By item, the days of a window on which it was due; a day that has not begun is none. */
  Map<UUID, SortedSet<LocalDate>> in(Window window, LocalDate today) {
    return window
        .from()
        .datesUntil(window.to().plusDays(1))
        .filter(day -> !day.isAfter(today))
        .flatMap(this::on)
        .collect(
            Collectors.groupingBy(
                ItemDay::item,
                Collectors.mapping(ItemDay::day, Collectors.toCollection(TreeSet::new))));
  }

  private Stream<ItemDay> on(LocalDate day) {
    Instant morning = plans.startOf(day);
    return plans.on(day).filter(plan -> !plan.hasEndedBy(day)).stream()
        .flatMap(plan -> plan.items().stream().filter(it -> isDue(plan, it, day, morning)))
        .map(PlanDocument.Item::id)
        .filter(item -> stops.stream().noneMatch(stop -> stop.holds(item, morning)))
        .map(item -> new ItemDay(item, day));
  }

  /** The dose's days a week count, else the item's, else the plan's. */
  private boolean isDue(PlanDocument plan, PlanDocument.Item item, LocalDate day, Instant morning) {
    int daysPerWeek =
        Optional.ofNullable(doses.get(item.id()))
            .flatMap(curve -> curve.at(morning))
            .map(DoseView::toDose)
            .flatMap(dose -> dose.daysPerWeek().stream().boxed().findFirst())
            .orElse(Objects.requireNonNullElse(item.daysPerWeek(), plan.daysPerWeek()));
    return DueDays.isDue(plan.startsOn(), day, daysPerWeek);
  }
}
