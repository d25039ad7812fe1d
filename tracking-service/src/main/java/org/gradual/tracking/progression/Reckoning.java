package org.gradual.tracking.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Where everything stands once the whole history has been walked. */
final class Reckoning {

  private final State state;
  private final Instant now;
  private final Lookout lookout;

  Reckoning(State state, Instant now) {
    this.state = state;
    this.now = now;
    this.lookout = new Lookout(state, planEnd(), now);
  }

  Standing standing() {
    Map<UUID, List<DosePeriod>> doses = new LinkedHashMap<>();
    state.courses().forEach((id, course) -> doses.put(id, course.periods()));
    return new Standing(
        state.ledger().all(),
        lookout.alerts(),
        items(),
        doses,
        state.ledger().prescribed(),
        status(),
        state.alarms().unclearedHalts(),
        nextDueAt());
  }

  private Map<UUID, ItemStanding> items() {
    Map<UUID, ItemStanding> items = new LinkedHashMap<>();
    if (!state.plans().isEmpty()) {
      state.plans().newest().items().forEach(it -> items.put(it.id(), item(it)));
    }
    return items;
  }

  private ItemStanding item(PlanItem item) {
    Course course = state.courses().get(item.id());
    return new ItemStanding(
        course.dose(),
        itemState(item, course),
        since(item, course),
        state.ledger().lastOf(item.id()),
        course.proposal().flatMap(it -> state.ledger().of(it.key())));
  }

  private ItemState itemState(PlanItem item, Course course) {
    if (state.alarms().isSuspended(item.id())) {
      return ItemState.SUSPENDED;
    }
    if (!state.alarms().unclearedHalts().isEmpty()) {
      return ItemState.HALTED;
    }
    Way way =
        new Way(
            state.plans().newest(),
            item,
            course.dose(),
            course.base(),
            state.history().conditions(),
            _ -> false,
            _ -> false);
    boolean atCeiling = way.up().isEmpty() && way.upByLoad().isEmpty();
    return atCeiling ? ItemState.AT_CEILING : ItemState.ACTIVE;
  }

  /** The first dose counts from the start of the plan that brought the item. */
  private LocalDate since(PlanItem item, Course course) {
    Instant from = course.periods().getLast().from();
    return from.equals(Instant.MIN) ? state.plans().startOf(item.id()) : state.dayOf(from);
  }

  private PlanStatus status() {
    if (!state.alarms().unclearedHalts().isEmpty()) {
      return PlanStatus.HALTED;
    }
    if (planEnd().filter(end -> !end.isAfter(now)).isPresent()) {
      return PlanStatus.ENDED;
    }
    return state.alarms().isOpen(AlertKind.NO_EASIER_VARIANT)
        ? PlanStatus.NEEDS_REVIEW
        : PlanStatus.ACTIVE;
  }

  private Optional<Instant> planEnd() {
    return state.plans().isEmpty()
        ? Optional.empty()
        : state.plans().newest().endsOn().map(it -> state.history().startOf(it.plusDays(1)));
  }

  /**
   * The end of the first wait: for a morning report, for a verdict, for the plan's last day, or for
   * what an alert tells of.
   */
  private Optional<Instant> nextDueAt() {
    Stream<Instant> reports =
        state.ledger().all().stream()
            .filter(it -> !it.isFinal())
            .map(it -> it.effectiveAt().plus(Performance.SETTLING));
    Stream<Instant> verdicts =
        state.courses().values().stream()
            .flatMap(it -> it.proposal().stream())
            .map(Proposal::expiresAt);
    return Stream.of(reports, verdicts, planEnd().stream(), lookout.dueAt())
        .flatMap(it -> it)
        .filter(it -> it.isAfter(now))
        .min(Instant::compareTo);
  }
}
