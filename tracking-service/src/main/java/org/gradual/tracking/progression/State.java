package org.gradual.tracking.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gradual.tracking.dose.Prerequisite;
import org.gradual.tracking.dose.Rung;

/** What a fold has found out so far. It changes moment by moment and is never seen outside. */
record State(
    History history,
    Plans plans,
    Mornings mornings,
    Alarms alarms,
    Ledger ledger,
    Notices notices,
    Map<UUID, Course> courses) {

  static State before(History history) {
    Plans plans = new Plans(history.plans());
    Map<UUID, Course> courses = new LinkedHashMap<>();
    plans.firstItems().forEach((id, item) -> courses.put(id, new Course(item.firstDose())));
    return new State(
        history,
        plans,
        new Mornings(history.checkIns()),
        new Alarms(history.clearings()),
        new Ledger(),
        new Notices(history.notices()),
        courses);
  }

  /** Where an item's dose can go at a time; empty where the item is not in the plan then. */
  Optional<Way> way(UUID item, Instant at) {
    return plans
        .item(item, at)
        .map(
            it ->
                new Way(
                    plans.at(at),
                    it,
                    courses.get(item).dose(),
                    courses.get(item).base(),
                    history.conditions(),
                    rung -> isRetired(it, rung, at),
                    rung -> rung.prerequisite().map(need -> holds(need, at)).orElse(true)));
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
