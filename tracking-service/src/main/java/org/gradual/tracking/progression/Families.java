package org.gradual.tracking.progression;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradual.tracking.dose.Family;

/** Of which family each item of the plan is, and on which days a family was exercised. */
record Families(Map<UUID, Family> byItem) {

  static Families of(Plans plans) {
    Map<UUID, Family> byItem = new LinkedHashMap<>();
    plans.firstItems().forEach((id, item) -> byItem.put(id, item.ladder().own().family()));
    return new Families(byItem);
  }

  Family of(UUID item) {
    return byItem.get(item);
  }

  /** The families of which any set was done. */
  Set<Family> in(Session session) {
    return session.items().stream()
        .filter(it -> !it.performed().isEmpty())
        .flatMap(it -> family(it).stream())
        .collect(Collectors.toSet());
  }

  private Optional<Family> family(SessionItem done) {
    return done.item().isPresent() ? done.item().map(byItem::get) : done.family();
  }

  /** Each time off as it grows, at the start of the days on which the rules look again. */
  Stream<Moment> timeOff(History history) {
    return Stream.of(Family.values()).flatMap(it -> timeOff(it, history));
  }

  private Stream<Moment> timeOff(Family family, History history) {
    NavigableSet<LocalDate> days =
        history.sessions().stream()
            .filter(it -> in(it).contains(family))
            .map(Session::localDay)
            .collect(Collectors.toCollection(TreeSet::new));
    return days.stream()
        .flatMap(
            last ->
                looks(last, Optional.ofNullable(days.higher(last)))
                    .map(
                        off ->
                            new Moment.Rested(history.startOf(last.plusDays(off)), family, off)));
  }

  private static Stream<Integer> looks(LocalDate last, Optional<LocalDate> next) {
    return TimeOffRules.LOOKS.stream()
        .filter(off -> next.filter(last.plusDays(off)::isAfter).isEmpty());
  }
}
