package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Phase;

/** Puts each session before the rules: at once when it is done, and again when it has settled. */
final class Judge {

  static final Row WHILE_SUSPENDED =
      ReasonCode.SUSPENDED.row(
          "B4a",
          "Sessions of a suspended exercise can only stop or lower it; otherwise its dose stays.",
          Grade.B);

  private final State state;
  private final RuleSet rules;
  private final Clerk clerk;

  Judge(State state, RuleSet rules, Clerk clerk) {
    this.state = state;
    this.rules = rules;
    this.clerk = clerk;
  }

  /**
   * S1 to S4, and a suspension, decide at once; the rest settles later.
   *
   * @param waits whether that is still to come
   */
  void perform(Session session, boolean waits) {
    List<Performance> toSettle = new ArrayList<>();
    for (Performance performance : performances(session)) {
      Course course = state.courses().get(performance.item());
      state.ledger().notePrescribed(session.id(), performance.item(), performance.inForce());
      course.practice().add(performance);
      Case seen = caseOf(performance, session.performedAt(), Optional.empty());
      Optional<RuleSet.Finding> finding =
          RuleSet.judge(rules.atOnce(seen.painPolicy()), seen)
              .or(() -> suspended(seen))
              .or(() -> QuotaRules.judge(seen));
      if (finding.isPresent()) {
        clerk.conclude(seen, finding.get());
      } else {
        toSettle.add(performance);
        if (waits) {
          clerk.await(seen);
        }
      }
    }
    state.waiting().put(session.id(), toSettle);
  }

  /** S5 to S9. */
  void settle(Session session, Instant at) {
    Optional<Mornings.Morning> morning = state.mornings().on(session.localDay().plusDays(1));
    List<Performance> waited =
        Optional.ofNullable(state.waiting().remove(session.id())).orElse(List.of());
    for (Performance performance : waited) {
      Case seen = caseOf(performance, at, morning);
      RuleSet.Finding finding =
          suspended(seen)
              .or(() -> QuotaRules.overtake(seen))
              .or(() -> RuleSet.judge(rules.settled(), seen))
              .or(() -> eased(seen))
              .or(() -> gate(seen))
              .orElseThrow();
      clerk.conclude(seen, finding);
    }
  }

  /** A session that came so far has settled: whether it counts for the next one is known now. */
  private Optional<RuleSet.Finding> gate(Case seen) {
    if (Qualification.failures(seen).isEmpty()) {
      seen.course().practice().qualify(seen.performance());
    }
    return RuleSet.judge(rules.gate(), seen);
  }

  /** In a flare-up, and on the way back from time off, there are other steps than those of S8. */
  private Optional<RuleSet.Finding> eased(Case seen) {
    return seen.halting().isEmpty() ? Comeback.step(seen) : Optional.empty();
  }

  private Optional<RuleSet.Finding> suspended(Case seen) {
    if (!state.alarms().suspends(seen.performance().item(), seen.at())) {
      return Optional.empty();
    }
    List<Reason> reasons =
        List.of(ReasonCode.SUSPENDED.because("suspended until a therapist clears it"));
    return Optional.of(new RuleSet.Finding(new Outcome.Keep(reasons), reasons));
  }

  /**
   * What the session tells of each item that was in the plan then: easier exercises first, then in
   * the order of the plan, because the week's cap may not reach all.
   */
  private List<Performance> performances(Session session) {
    Map<UUID, List<SessionItem>> byItem = new LinkedHashMap<>();
    for (UUID item : state.courses().keySet()) {
      List<SessionItem> entries =
          session.items().stream().filter(it -> it.item().equals(Optional.of(item))).toList();
      if (!entries.isEmpty() && state.way(item, session.performedAt()).isPresent()) {
        byItem.put(item, entries);
      }
    }
    if (byItem.isEmpty()) {
      return List.of();
    }
    List<UUID> plan =
        state.plans().at(session.performedAt()).items().stream().map(PlanItem::id).toList();
    return byItem.keySet().stream()
        .sorted(
            Comparator.comparing((UUID item) -> tier(item, session.performedAt()))
                .thenComparing(plan::indexOf))
        .map(item -> performance(session, item, byItem.get(item)))
        .toList();
  }

  private Performance performance(Session session, UUID item, List<SessionItem> entries) {
    Way way = way(item, session.performedAt());
    Dose own = way.inForceOn(session.localDay());
    Dose prescribed = state.terms().prescribed(session.id(), item, own);
    return Performance.of(session, item, entries, way, prescribed);
  }

  private int tier(UUID item, Instant at) {
    return way(item, at).rung().tier();
  }

  private Way way(UUID item, Instant at) {
    return state.way(item, at).orElseThrow();
  }

  private Case caseOf(Performance performance, Instant at, Optional<Mornings.Morning> morning) {
    UUID item = performance.item();
    Way way =
        state
            .way(item, at, performance.performedAt())
            .or(() -> state.way(item, performance.performedAt()))
            .orElseThrow();
    boolean relaxation = way.rung().phase() == Phase.RELAXATION;
    return new Case(
        at,
        state.dayOf(at),
        performance,
        state.courses().get(item),
        way,
        morning,
        state.alarms().halting(at),
        state.alarms().blocking(item, at),
        relaxation ? 0 : state.ledger().risesInWeekTo(performance.day()),
        way.plan().settings().maxItemsPerWeek(state.plans().steppingItems(at)));
  }
}
