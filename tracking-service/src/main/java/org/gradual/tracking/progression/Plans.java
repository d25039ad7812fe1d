package org.gradual.tracking.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gradual.tracking.dose.Phase;

/**
 * Which revision of the plan, and of an item in it, was in force when.
 *
 * <p>The first revision is in force from the beginning of time, later ones from their recording; so
 * is an item from its first appearance, while one that is left out has ended.
 */
final class Plans {

  private final List<PlanRevision> revisions;

  Plans(Collection<PlanRevision> revisions) {
    this.revisions =
        revisions.stream().sorted(Comparator.comparing(PlanRevision::revision)).toList();
  }

  boolean isEmpty() {
    return revisions.isEmpty();
  }

  PlanRevision newest() {
    return revisions.getLast();
  }

  /** The revisions that change something from their recording on. */
  List<PlanRevision> later() {
    return revisions.stream().skip(1).toList();
  }

  PlanRevision at(Instant time) {
    return upTo(time).getLast();
  }

  /** What the plan says of an item at a time; empty where it never did, or the item has ended. */
  Optional<PlanItem> item(UUID id, Instant time) {
    List<PlanRevision> past = upTo(time);
    if (past.stream().anyMatch(it -> find(it, id).isPresent())) {
      return find(past.getLast(), id);
    }
    return introducing(id).flatMap(it -> find(it, id));
  }

  /** Every item that ever was in the plan, as it first was, in the order of appearance. */
  Map<UUID, PlanItem> firstItems() {
    Map<UUID, PlanItem> items = new LinkedHashMap<>();
    revisions.stream()
        .flatMap(it -> it.items().stream())
        .forEach(it -> items.putIfAbsent(it.id(), it));
    return items;
  }

  /** Whether an item appears with this revision for the first time. */
  boolean introduces(PlanRevision revision, UUID id) {
    return introducing(id).filter(revision::equals).isPresent();
  }

  /** The first day of the revision that brought an item. */
  LocalDate startOf(UUID id) {
    return introducing(id).orElseThrow().startsOn();
  }

  /** How many items can step at a time: relaxation stands outside the week's cap. */
  int steppingItems(Instant time) {
    return (int)
        at(time).items().stream()
            .filter(it -> it.ladder().own().phase() != Phase.RELAXATION)
            .count();
  }

  private Optional<PlanRevision> introducing(UUID id) {
    return revisions.stream().filter(it -> find(it, id).isPresent()).findFirst();
  }

  static Optional<PlanItem> find(PlanRevision revision, UUID id) {
    return revision.items().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  private List<PlanRevision> upTo(Instant time) {
    List<PlanRevision> past =
        revisions.stream().skip(1).filter(it -> !it.recordedAt().isAfter(time)).toList();
    return revisions.subList(0, past.size() + 1);
  }
}
