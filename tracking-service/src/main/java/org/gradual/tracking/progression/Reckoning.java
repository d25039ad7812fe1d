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
  private final Timeline timeline;
  private final Instant now;
  private final Lookout lookout;

  Reckoning(State state, Timeline timeline, Instant now) {
    this.state = state;
    this.timeline = timeline;
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
        state.flareUps(),
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
    Way way = state.way(state.plans().newest(), item, now);
    ItemState itemState = itemState(way);
    boolean stopped = itemState == ItemState.SUSPENDED || itemState == ItemState.HALTED;
    return new ItemStanding(
        course.dose(),
        stopped ? Optional.empty() : way.dueOn(today()),
        itemState,
        since(item, course),
        state.ledger().lastOf(item.id()),
        course.proposal().flatMap(it -> state.ledger().of(it.key())));
  }

  private ItemState itemState(Way way) {
    if (state.alarms().isSuspended(way.item().id(), now)) {
      return ItemState.SUSPENDED;
    }
    if (!state.alarms().unclearedHalts().isEmpty()) {
      return ItemState.HALTED;
    }
    boolean atCeiling =
        way.item()
            .quota()
            .map(it -> it.isReachedBy(way.dose()))
            .orElseGet(() -> way.up().isEmpty() && way.upByLoad().isEmpty());
    return way.easing()
        .flatMap(Reckoning::itemState)
        .orElse(atCeiling ? ItemState.AT_CEILING : ItemState.ACTIVE);
  }

  /** Empty where nothing is the matter. */
  private static Optional<ItemState> itemState(Easing easing) {
    return switch (easing) {
      case FlareEasing.Flaring _ -> Optional.of(ItemState.FLARE_UP);
      case FlareEasing.Returning _, FlareEasing.Locked _ -> Optional.of(ItemState.RETURNING);
      case TimeOffEasing.Repeating _,
          TimeOffEasing.Rebuilding _,
          TimeOffEasing.Weekly _,
          TimeOffEasing.Stepped _ ->
          Optional.of(ItemState.DETRAINING);
      case Deload _ -> Optional.empty();
    };
  }

  private LocalDate today() {
    return state.dayOf(now);
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
    boolean needsReview =
        state.alarms().isOpen(AlertKind.NO_EASIER_VARIANT)
            || state.alarms().isOpen(AlertKind.DETRAINING)
            || state.flareUps().stream().anyMatch(it -> it.needsReviewOn(today()));
    return needsReview ? PlanStatus.NEEDS_REVIEW : PlanStatus.ACTIVE;
  }

  private Optional<Instant> planEnd() {
    return state.plans().isEmpty()
        ? Optional.empty()
        : state.plans().newest().endsOn().map(it -> state.history().startOf(it.plusDays(1)));
  }

  /** The end of the first wait, or the next day on which the calendar changes something. */
  private Optional<Instant> nextDueAt() {
    Stream<Instant> reports =
        state.ledger().all().stream()
            .filter(it -> !it.isFinal())
            .map(it -> it.effectiveAt().plus(Performance.SETTLING));
    Stream<Instant> verdicts =
        state.courses().values().stream()
            .flatMap(it -> it.proposal().stream())
            .map(Proposal::expiresAt);
    Stream<Instant> easings =
        state.courses().values().stream()
            .flatMap(it -> it.easingOn(today()).stream())
            .flatMap(it -> it.changesAfter(today()).stream())
            .map(state.history()::startOf);
    return Stream.of(
            reports,
            verdicts,
            planEnd().stream(),
            easings,
            state.alarms().pauseEnds(),
            timeline.next().stream(),
            lookout.dueAt())
        .flatMap(it -> it)
        .filter(it -> it.isAfter(now))
        .min(Instant::compareTo);
  }
}
