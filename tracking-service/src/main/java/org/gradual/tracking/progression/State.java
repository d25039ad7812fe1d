package org.gradual.tracking.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gradual.tracking.dose.Prerequisite;
import org.gradual.tracking.dose.Rung;

/**
 * What a fold has found out so far. It changes moment by moment and is never seen outside.
 *
 * @param waiting what each session tells that waits for its morning report, in the order of
 *     deciding
 */
record State(
    History history,
    Plans plans,
    Mornings mornings,
    Alarms alarms,
    Ledger ledger,
    Notices notices,
    List<FlareUp> flareUps,
    Families families,
    Map<UUID, Course> courses,
    Map<UUID, List<Performance>> waiting,
    Terms terms) {

  static State before(History history, RuleSet rules, Terms terms) {
    Plans plans = new Plans(history.plans(), terms);
    Map<UUID, Course> courses = new LinkedHashMap<>();
    plans.firstItems().forEach((id, item) -> courses.put(id, new Course(item.firstDose())));
    plans.firstItems().forEach((id, item) -> courses.get(id).follow(Graded.begin(item)));
    Mornings mornings = new Mornings(history.checkIns());
    return new State(
        history,
        plans,
        mornings,
        new Alarms(history.clearings()),
        new Ledger(rules),
        new Notices(history.notices()),
        FlareUps.in(history, plans, mornings),
        Families.of(plans),
        courses,
        new HashMap<>(),
        terms);
  }

  /**
   * The same with what a longer history says of later. The two go on apart: what the one finds out,
   * the other never learns.
   */
  State in(History longer) {
    Plans longerPlans = new Plans(longer.plans(), terms);
    Mornings longerMornings = new Mornings(longer.checkIns());
    Map<UUID, Course> again = new LinkedHashMap<>();
    courses.forEach((id, course) -> again.put(id, new Course(course)));
    return new State(
        longer,
        longerPlans,
        longerMornings,
        alarms.under(longer.clearings()),
        new Ledger(ledger),
        new Notices(longer.notices()),
        FlareUps.in(longer, longerPlans, longerMornings),
        Families.of(longerPlans),
        again,
        new HashMap<>(waiting),
        terms);
  }

  /** Where an item's dose can go at a time; empty where the item is not in the plan then. */
  Optional<Way> way(UUID item, Instant at) {
    return way(item, at, at);
  }

  /** The same, with the rules for what was done at a time before. */
  Optional<Way> way(UUID item, Instant at, Instant done) {
    return plans.item(item, at).map(it -> way(plans.at(at, done), it, at));
  }

  /** Where an item of a revision can go at a time. */
  Way way(PlanRevision plan, PlanItem item, Instant at) {
    Course course = courses.get(item.id());
    return new Way(
        plan,
        item,
        course.dose(),
        course.base(),
        course.easingOn(dayOf(at)),
        history.conditions().at(at),
        rung -> isRetired(item, rung, at),
        rung -> rung.prerequisite().map(need -> holds(need, at)).orElse(true));
  }

  /** Where every item of the plan can go at a time; none before there is a plan. */
  List<Way> ways(Instant at) {
    return plans.isEmpty()
        ? List.of()
        : plans.at(at).items().stream().flatMap(it -> way(it.id(), at).stream()).toList();
  }

  /** Whether the plan's last day has passed at a time, or there is no plan. */
  boolean isPlanOver(Instant at) {
    return plans.isEmpty() || plans.at(at).endsOn().filter(dayOf(at)::isAfter).isPresent();
  }

  /** An item's own exercise goes on as it was pinned, whatever became of it. */
  private boolean isRetired(PlanItem item, Rung rung, Instant at) {
    return !rung.slug().equals(item.exercise()) && notices.isRetired(rung, at);
  }

  /** A proposal that rests on what no longer counts is void. */
  void supersede(Course course) {
    course.endProposal().ifPresent(it -> ledger.mark(it.key(), DecisionStatus.SUPERSEDED));
  }

  /** Proposals that nobody has answered in time. */
  void expireProposals(Instant at) {
    courses.values().stream()
        .filter(it -> it.proposal().filter(made -> !made.expiresAt().isAfter(at)).isPresent())
        .flatMap(it -> it.endProposal().stream())
        .forEach(it -> ledger.mark(it.key(), DecisionStatus.EXPIRED));
  }

  LocalDate dayOf(Instant time) {
    return time.atZone(history.zone()).toLocalDate();
  }

  private boolean holds(Prerequisite need, Instant at) {
    boolean calm =
        need.painMeanMax().isEmpty()
            || mornings
                .mean(dayOf(at))
                .filter(mean -> mean.doubleValue() <= need.painMeanMax().getAsInt())
                .isPresent();
    return calm
        && courses.entrySet().stream()
            .anyMatch(
                it ->
                    way(it.getKey(), at)
                        .filter(way -> Mastery.holds(way, it.getValue().periods(), need))
                        .isPresent());
  }
}
