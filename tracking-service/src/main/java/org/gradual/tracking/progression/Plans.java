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
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which revision of the plan, and of an item in it, was in force when.
 *
 * <p>The first revision is in force from the beginning of time, later ones from their recording; so
 * is an item from its first appearance, while one that is left out has ended.
 */
final class Plans {

  /** A revision with its items by their id. */
  private record Indexed(PlanRevision plan, Map<UUID, PlanItem> items) {
    static Indexed of(PlanRevision plan) {
      return new Indexed(
          plan, plan.items().stream().collect(Collectors.toMap(PlanItem::id, Function.identity())));
    }
  }

  private final Terms terms;
  private final List<Indexed> revisions;
  private final Map<UUID, PlanRevision> introducing = new LinkedHashMap<>();

  Plans(Collection<PlanRevision> revisions, Terms terms) {
    this.terms = terms;
    this.revisions =
        revisions.stream()
            .sorted(Comparator.comparing(PlanRevision::revision))
            .map(Indexed::of)
            .toList();
    for (Indexed revision : this.revisions) {
      revision.plan().items().forEach(it -> introducing.putIfAbsent(it.id(), revision.plan()));
    }
  }

  boolean isEmpty() {
    return revisions.isEmpty();
  }

  /** Whether both begin alike, and bring the same items with the same revisions. */
  boolean bringTheSameAs(Plans other) {
    return first().equals(other.first()) && introducing.equals(other.introducing);
  }

  private Optional<PlanRevision> first() {
    return revisions.stream().map(Indexed::plan).findFirst();
  }

  PlanRevision newest() {
    return revisions.getLast().plan();
  }

  /** The revisions that change something from their recording on. */
  List<PlanRevision> later() {
    return revisions.stream()
        .skip(1)
        .map(Indexed::plan)
        .map(it -> terms.rulesOf(it, it.recordedAt()))
        .toList();
  }

  /** What holds at a time; every default before there is a plan. */
  Settings settings(Instant time) {
    return isEmpty() ? Settings.DEFAULTS : at(time).settings();
  }

  /** Whether a policy is in force at a time; none is before there is a plan. */
  boolean isUnder(PainPolicy policy, Instant time) {
    return !isEmpty() && at(time).painPolicy() == policy;
  }

  PlanRevision at(Instant time) {
    return at(time, time);
  }

  /** The revision in force at a time, with the rules for what was done at a time before. */
  PlanRevision at(Instant time, Instant done) {
    return terms.rulesOf(inForce(time).plan(), done);
  }

  /** What the plan says of an item at a time; empty where it never did, or the item has ended. */
  Optional<PlanItem> item(UUID id, Instant time) {
    Indexed inForce = inForce(time);
    PlanRevision first = introducing.get(id);
    if (first != null && first.revision() > inForce.plan().revision()) {
      return find(first, id);
    }
    return Optional.ofNullable(inForce.items().get(id));
  }

  /** What a revision says of an item. */
  static Optional<PlanItem> find(PlanRevision revision, UUID id) {
    return revision.items().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** Every item that ever was in the plan, as it first was, in the order of appearance. */
  Map<UUID, PlanItem> firstItems() {
    Map<UUID, PlanItem> items = new LinkedHashMap<>();
    introducing.forEach((id, plan) -> items.put(id, find(plan, id).orElseThrow()));
    return items;
  }

  /** Whether an item appears with this revision for the first time. */
  boolean introduces(PlanRevision revision, UUID id) {
    return Optional.ofNullable(introducing.get(id))
        .filter(it -> it.revision() == revision.revision())
        .isPresent();
  }

  /** The first day of the revision that brought an item. */
  LocalDate startOf(UUID id) {
    return introducing.get(id).startsOn();
  }

  /** How many items can step up at a time. */
  int steppingItems(Instant time) {
    return at(time).steppingItems();
  }

  private Indexed inForce(Instant time) {
    int i = revisions.size() - 1;
    while (i > 0 && revisions.get(i).plan().recordedAt().isAfter(time)) {
      i--;
    }
    return revisions.get(i);
  }
}
