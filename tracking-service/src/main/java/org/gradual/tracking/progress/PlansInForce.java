package org.gradual.tracking.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradual.tracking.progression.PainPolicy;
import org.gradual.tracking.store.PlanDocument;
import org.gradual.tracking.store.PlanRow;

/**
 * What the plan was in a window.
 *
 * <p>A day belongs to the revision that had been written when it began, as the day's agenda tells
 * it; the oldest one holds for the days before its writing, too, because plans are written for
 * weeks in the past.
 *
 * @param revisions those in force in the window, oldest first
 */
record PlansInForce(List<PlanRow> revisions, ZoneId zone) {

  Optional<PlanDocument> on(LocalDate day) {
    return before(startOf(day));
  }

  /** How pain was answered at a time; before the window as on its first day. */
  Optional<PainPolicy> policyAt(Instant time) {
    return before(time.plusNanos(1)).map(PlanDocument::painPolicy);
  }

  private Optional<PlanDocument> before(Instant time) {
    return revisions.stream()
        .filter(it -> it.recordedAt().isBefore(time))
        .reduce((_, later) -> later)
        .or(() -> revisions.stream().findFirst())
        .map(PlanRow::document);
  }

  /** The first day of the newest plan; empty without a plan. */
  Optional<LocalDate> startsOn() {
    return revisions.isEmpty()
        ? Optional.empty()
        : Optional.of(revisions.getLast().document().startsOn());
  }

  /** Every item as it was last written: those of the newest revision, then those that ended. */
  List<PlanDocument.Item> items() {
    Stream<PlanDocument.Item> newestFirst =
        revisions.reversed().stream().flatMap(it -> it.document().items().stream());
    return List.copyOf(
        newestFirst
            .collect(
                Collectors.toMap(
                    PlanDocument.Item::id, it -> it, (newest, _) -> newest, LinkedHashMap::new))
            .values());
  }

  /**
   * When an item's first dose begins to hold: with the plan's first day, or with the revision that
   * brought the item into a plan that had begun.
   */
  Instant begin(UUID item) {
    PlanRow bringing = holding(item).findFirst().orElseThrow();
    Instant firstDay = startOf(bringing.document().startsOn());
    boolean later = !bringing.equals(revisions.getFirst());
    return later && bringing.recordedAt().isAfter(firstDay) ? bringing.recordedAt() : firstDay;
  }

  /** When a revision left an item out; empty while it is in the plan. */
  Optional<Instant> end(UUID item) {
    PlanRow last = holding(item).reduce((_, later) -> later).orElseThrow();
    return revisions.stream()
        .filter(it -> it.revision() > last.revision())
        .findFirst()
        .map(PlanRow::recordedAt);
  }

  Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  private Stream<PlanRow> holding(UUID item) {
    return revisions.stream()
        .filter(row -> row.document().items().stream().anyMatch(it -> it.id().equals(item)));
  }
}
