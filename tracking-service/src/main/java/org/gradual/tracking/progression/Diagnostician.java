package org.gradual.tracking.progression;

import static org.gradual.tracking.progression.ReasonCode.CAUTION_UNCONFIRMED;
import static org.gradual.tracking.progression.ReasonCode.CONTRAINDICATED;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;
import org.gradual.tracking.dose.Rung;

/**
 * What a condition does to the plan when it is added later. One that is taken away does nothing by
 * itself: what it stopped goes on when a therapist has looked.
 */
final class Diagnostician {

  static final Row FORBIDDEN =
      new Row(
          "C6.CONTRAINDICATED",
          "A condition that is added later and that forbids an exercise of the plan, or the variant"
              + " that its dose names, suspends the item until a therapist clears it; that is"
              + " refused while a condition still forbids it.",
          "S-DIR",
          Grade.B);

  static final Row CAREFUL =
      Row.design(
          "C6.CAUTION_UNCONFIRMED",
          "A condition that is added later and that asks for caution with an exercise of the plan"
              + " keeps its dose from rising until a revision of the plan confirms the caution or a"
              + " therapist clears the alert.");

  static final Row VOID =
      Row.design(
          "C6.PROPOSAL_FORBIDDEN",
          "A condition that is added later and that forbids a variant ends the open proposal to"
              + " begin it.");

  private final State state;

  Diagnostician(State state) {
    this.state = state;
  }

  /** A plan that was written later knew of it: what it names then was allowed or confirmed. */
  void diagnose(Diagnosis diagnosis) {
    Set<String> added = state.history().conditions().addedBy(diagnosis);
    if (added.isEmpty() || state.plans().isEmpty()) {
      return;
    }
    PlanRevision plan = state.plans().at(diagnosis.recordedAt());
    if (!plan.recordedAt().isAfter(diagnosis.recordedAt())) {
      plan.items().forEach(it -> weigh(plan, it, diagnosis, added));
    }
  }

  private void weigh(PlanRevision plan, PlanItem item, Diagnosis diagnosis, Set<String> added) {
    Course course = state.courses().get(item.id());
    List<Rung> done =
        Stream.of(item.ladder().own(), item.ladder().rungOf(course.dose())).distinct().toList();
    List<Reason> forbidden = reasons(CONTRAINDICATED, done, Rung::contraindicated, added);
    List<Reason> careful =
        reasons(CAUTION_UNCONFIRMED, done, Rung::caution, unweighed(item, added));
    if (!forbidden.isEmpty()) {
      suspend(plan, item, diagnosis, forbidden);
    } else if (!careful.isEmpty()) {
      raise(AlertKind.CAUTION_UNCONFIRMED, item, diagnosis, careful);
    }
    if (course.proposal().filter(it -> forbids(added, item, it)).isPresent()) {
      state.supersede(course);
    }
  }

  private static Set<String> unweighed(PlanItem item, Set<String> added) {
    return added.stream()
        .filter(code -> !item.cautionsConfirmed().contains(code))
        .collect(Collectors.toSet());
  }

  private static boolean forbids(Set<String> added, PlanItem item, Proposal proposal) {
    Rung rung = item.ladder().rungOf(proposal.to());
    return !Collections.disjoint(rung.contraindicated(), added);
  }

  /** One for each condition, in the order of their codes. */
  private static List<Reason> reasons(
      ReasonCode rule, List<Rung> done, Function<Rung, Set<String>> named, Set<String> added) {
    return added.stream()
        .sorted()
        .flatMap(
            code -> {
              String slugs =
                  done.stream()
                      .filter(rung -> named.apply(rung).contains(code))
                      .map(Rung::slug)
                      .collect(Collectors.joining(" and "));
              return slugs.isEmpty()
                  ? Stream.empty()
                  : Stream.of(rule.because(code + ": " + slugs));
            })
        .toList();
  }

  private void suspend(
      PlanRevision plan, PlanItem item, Diagnosis diagnosis, List<Reason> reasons) {
    Course course = state.courses().get(item.id());
    state.supersede(course);
    state
        .ledger()
        .enter(
            new Decision(
                DecisionKind.SUSPEND,
                DecisionStatus.APPLIED,
                Optional.empty(),
                Optional.of(item.id()),
                Optional.of(item.exercise()),
                String.valueOf(diagnosis.revision()),
                Optional.of(course.dose()),
                Optional.empty(),
                reasons,
                inputs(plan, diagnosis),
                diagnosis.recordedAt()));
    course.stop();
    raise(AlertKind.CONTRAINDICATED, item, diagnosis, reasons);
  }

  private Map<String, Object> inputs(PlanRevision plan, Diagnosis diagnosis) {
    Map<String, Object> inputs = new LinkedHashMap<>();
    inputs.put("conditions", diagnosis.conditions().stream().sorted().toList());
    inputs.put(
        "conditionsAdded",
        state.history().conditions().addedBy(diagnosis).stream().sorted().toList());
    inputs.put("planRevision", plan.revision());
    return inputs;
  }

  private void raise(AlertKind kind, PlanItem item, Diagnosis diagnosis, List<Reason> reasons) {
    Instant at = diagnosis.recordedAt();
    state.alarms().raise(kind, Optional.of(item.id()), at, at, reasons);
  }
}
