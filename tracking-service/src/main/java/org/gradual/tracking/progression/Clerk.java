package org.gradual.tracking.progression;

import static org.gradual.tracking.progression.ReasonCode.ALREADY_TAKEN_BACK;
import static org.gradual.tracking.progression.ReasonCode.NO_EASIER_VARIANT;
import static org.gradual.tracking.progression.ReasonCode.PENDING_SETTLE;
import static org.gradual.tracking.progression.ReasonCode.PROPOSAL_OPEN;
import static org.gradual.tracking.progression.ReasonCode.VARIANT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Phase;

/** Makes decisions of what the rules find, and lets them take effect. */
final class Clerk {

  static final Row TAKEN_BACK_ONCE =
      ALREADY_TAKEN_BACK.row(
          "B4a",
          "A dose that was taken back is not taken back again by a session at the old dose.",
          Grade.C);

  private final State state;
  private final Therapist therapist;
  private final Pacer pacer;

  Clerk(State state, Therapist therapist) {
    this.state = state;
    this.therapist = therapist;
    this.pacer = new Pacer(state);
  }

  /** The decision waits for the morning report. */
  void await(Case seen) {
    List<Reason> reasons =
        List.of(PENDING_SETTLE.because("waits for the next morning's report, at most 36 hours"));
    state.ledger().enter(decision(seen, DecisionKind.PENDING, Optional.of(seen.dose()), reasons));
  }

  /** The final decision of a session on an item. */
  void conclude(Case seen, RuleSet.Finding finding) {
    boolean sameProposal = finding.reasons().getFirst().rule() == PROPOSAL_OPEN;
    if (!sameProposal) {
      state.supersede(seen.course());
    }
    List<Reason> reasons = finding.reasons();
    switch (finding.outcome()) {
      case Outcome.Keep keep -> hold(seen, reasons);
      case Outcome.Lighten lighten -> {
        hold(seen, reasons);
        seen.course().lighten(lighten.easing());
      }
      case Outcome.Rise rise -> rise(seen, rise, reasons);
      case Outcome.Lower lower -> lower(seen, lower, reasons);
      case Outcome.Stop stop when seen.painPolicy() == PainPolicy.QUOTA ->
          pacer.pause(seen, stop.alert(), reasons);
      case Outcome.Stop stop -> stop(seen, stop.alert(), reasons);
      case Outcome.Follow follow -> pacer.follow(seen, follow, reasons);
    }
  }

  /** No session caused it, and the dose stays; what was done before does not count any more. */
  void keep(Way way, String cause, List<Reason> reasons, Map<String, Object> inputs, Instant at) {
    enter(way, DecisionKind.HOLD, cause, way.dose(), reasons, inputs, at);
    state.courses().get(way.item().id()).beginRun();
  }

  /** No session caused it, and the dose goes down. */
  void lower(
      Way way,
      String cause,
      Dose to,
      List<Reason> reasons,
      Map<String, Object> inputs,
      Instant at) {
    enter(way, DecisionKind.REGRESS, cause, to, reasons, inputs, at);
    state.courses().get(way.item().id()).lowerForTimeOff(to, at);
  }

  private void enter(
      Way way,
      DecisionKind kind,
      String cause,
      Dose to,
      List<Reason> reasons,
      Map<String, Object> inputs,
      Instant at) {
    state.supersede(state.courses().get(way.item().id()));
    state
        .ledger()
        .enter(
            new Decision(
                kind,
                DecisionStatus.APPLIED,
                Optional.empty(),
                Optional.of(way.item().id()),
                Optional.of(way.item().exercise()),
                cause,
                Optional.of(way.dose()),
                Optional.of(to),
                reasons,
                inputs,
                at));
  }

  private void hold(Case seen, List<Reason> reasons) {
    state.ledger().enter(decision(seen, DecisionKind.HOLD, Optional.of(seen.dose()), reasons));
  }

  private void rise(Case seen, Outcome.Rise rise, List<Reason> reasons) {
    Decision decision = decision(seen, DecisionKind.ADVANCE, Optional.of(rise.to()), reasons);
    if (rise.asksTherapist()) {
      decision = decision.with(DecisionStatus.PROPOSED);
    }
    if (seen.way().rung().phase() == Phase.RELAXATION) {
      state.ledger().enter(decision);
    } else {
      state.ledger().enterRise(decision, seen.performance().day());
    }
    if (rise.asksTherapist()) {
      therapist.ask(decision, rise.to(), seen.way().plan());
    } else {
      seen.course().raiseTo(rise.to(), seen.at(), seen.day());
    }
  }

  /** A dose that was taken back already is not taken back again by a session at the old one. */
  private void lower(Case seen, Outcome.Lower lower, List<Reason> reasons) {
    lower.alert().ifPresent(it -> raise(seen, it, reasons));
    if (seen.course().isTakenBack(seen.performance().prescribed())) {
      Reason first = ALREADY_TAKEN_BACK.because("this dose was taken back before");
      hold(seen, preceded(first, reasons));
      return;
    }
    Optional<Dose> down = seen.way().down();
    if (down.isEmpty()) {
      Reason bottom = NO_EASIER_VARIANT.because("nothing easier is left of this exercise");
      stop(seen, AlertKind.NO_EASIER_VARIANT, followed(reasons, bottom));
      return;
    }
    boolean easier = !down.get().variant().equals(seen.dose().variant());
    List<Reason> why =
        easier ? followed(reasons, VARIANT.because("the nearest easier variant")) : reasons;
    state.ledger().enter(decision(seen, DecisionKind.REGRESS, down, why));
    seen.course().lowerTo(down.get(), seen.at());
    if (lower.forTrend()) {
      seen.morning().ifPresent(it -> seen.course().takeBackForTrend(it.day()));
    }
  }

  private void stop(Case seen, AlertKind alert, List<Reason> reasons) {
    state.ledger().enter(decision(seen, DecisionKind.SUSPEND, Optional.empty(), reasons));
    seen.course().stop();
    Raising raised = raise(seen, alert, reasons);
    UUID item = seen.performance().item();
    if (!state.alarms().suspends(item, seen.at())) {
      raised.clearing().ifPresent(it -> therapist.goOn(item, it, seen.at()));
    }
  }

  private Raising raise(Case seen, AlertKind alert, List<Reason> reasons) {
    return state
        .alarms()
        .raise(
            alert,
            Optional.of(seen.performance().item()),
            seen.at(),
            seen.performance().receivedAt(),
            reasons);
  }

  private static List<Reason> preceded(Reason first, List<Reason> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }

  private static List<Reason> followed(List<Reason> first, Reason last) {
    return Stream.concat(first.stream(), Stream.of(last)).toList();
  }

  static Decision decision(Case seen, DecisionKind kind, Optional<Dose> to, List<Reason> reasons) {
    return new Decision(
        kind,
        DecisionStatus.APPLIED,
        Optional.of(seen.performance().session()),
        Optional.of(seen.performance().item()),
        Optional.of(seen.way().item().exercise()),
        "",
        Optional.of(seen.dose()),
        to,
        reasons,
        Inputs.of(seen),
        seen.at());
  }
}
