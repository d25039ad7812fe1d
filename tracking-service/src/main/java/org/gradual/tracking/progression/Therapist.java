package org.gradual.tracking.progression;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gradual.tracking.basis.Row;
import org.gradual.tracking.dose.Dose;

/** What a therapist's words do to a plan on its way. */
final class Therapist {

  static final Row BACK_FROM_SUSPENSION =
      Row.design(
          "B4a.BACK_FROM_SUSPENSION",
          "Back from a suspension the dose is the one that the clearing names, else one step below"
              + " the dose at which the exercise stopped.");

  private final State state;

  Therapist(State state) {
    this.state = state;
  }

  /** A dose that a later revision names begins a new run, even where it is the one in force. */
  void revise(PlanRevision plan) {
    state.courses().forEach((id, course) -> revise(plan, id, course));
  }

  private void revise(PlanRevision plan, UUID id, Course course) {
    if (state.plans().introduces(plan, id)) {
      return;
    }
    Optional<PlanItem> item = Plans.find(plan, id);
    Optional<Dose> dose = item.flatMap(it -> Pacer.prescribed(it, course));
    if (item.isEmpty() || dose.isPresent() || plan.painPolicy() == PainPolicy.QUOTA) {
      state.supersede(course);
    }
    dose.ifPresent(it -> course.prescribe(it, plan.recordedAt()));
    item.ifPresent(it -> Pacer.revise(plan, it, course));
    DeloadRules.revise(plan, course);
  }

  /** The clearing that leaves nothing open lets the item, or the plan, go on. */
  void clear(Clearing clearing) {
    if (clearing.item().isPresent()) {
      UUID item = clearing.item().get();
      if (!state.alarms().suspends(item, clearing.at())) {
        goOn(item, clearing, clearing.at());
      }
    } else if (state.alarms().endsHalt(clearing)) {
      state.courses().values().forEach(Course::beginRun);
    }
  }

  /**
   * Back from a suspension: at the dose that the clearing names, else one step below the dose at
   * which the item stopped, unless that has been lowered or prescribed anew meanwhile.
   */
  void goOn(UUID item, Clearing clearing, Instant at) {
    Course course = state.courses().get(item);
    if (course == null || !course.isStopped()) {
      return;
    }
    if (clearing.dose().isPresent()) {
      course.prescribe(clearing.dose().get(), at);
    } else if (!course.movedSinceStop()) {
      state.way(item, at).flatMap(Way::down).ifPresent(it -> course.lowerTo(it, at));
    }
    course.goOn();
  }

  /** Waits for a verdict, or hears the one that was given already. */
  void ask(Decision decision, Dose to, PlanRevision plan) {
    UUID session = decision.session().orElseThrow();
    UUID item = decision.item().orElseThrow();
    Duration patience = Duration.ofDays(plan.settings().number(Setting.PROPOSAL_DAYS));
    Instant at = decision.effectiveAt();
    state.courses().get(item).propose(new Proposal(decision.key(), session, to, at.plus(patience)));
    List<Verdict> given =
        state.history().verdicts().stream().filter(it -> !it.at().isAfter(at)).toList();
    given.forEach(it -> rule(it, at));
  }

  /**
   * An approved step applies from the verdict on; a verdict on anything but the open one doesn't.
   */
  void rule(Verdict verdict, Instant at) {
    Course course = state.courses().get(verdict.item());
    if (course == null
        || course.proposal().filter(it -> state.terms().answers(verdict, it)).isEmpty()) {
      return;
    }
    Proposal answered = course.endProposal().orElseThrow();
    if (verdict.approved()) {
      state.ledger().mark(answered.key(), DecisionStatus.APPROVED);
      course.raiseTo(answered.to(), at, state.dayOf(at));
    } else {
      state.ledger().mark(answered.key(), DecisionStatus.VETOED);
      course.veto(answered.to(), at);
    }
  }
}
