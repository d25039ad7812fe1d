package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gradual.tracking.dose.Dose;

/**
 * The terms of a replay. What was performed was performed at the doses that were really prescribed,
 * and a therapist's answer counts as given for the same session and item, even where other rules
 * propose another dose there [design]. What no therapist ever answered stays unanswered: proposals
 * that only the other rules make expire, and alerts that only they raise are never cleared
 * [design].
 */
final class Hindsight implements Terms {

  private final Standing actual;
  private final Map<String, Decision> answered;
  private final Map<Integer, PlanRevision> changed;
  private final Optional<Instant> from;

  Hindsight(History history, Standing actual, Alternative alternative) {
    this.actual = actual;
    this.answered =
        actual.decisions().stream()
            .filter(Hindsight::isAnswered)
            .collect(Collectors.toMap(Decision::key, Function.identity()));
    this.changed =
        history.plans().stream().collect(Collectors.toMap(PlanRevision::revision, alternative::of));
    this.from = alternative.from().map(history::startOf);
  }

  private static boolean isAnswered(Decision decision) {
    return decision.status() == DecisionStatus.APPROVED
        || decision.status() == DecisionStatus.VETOED;
  }

  @Override
  public Dose prescribed(UUID session, UUID item, Dose own) {
    return actual.prescribedIn(session, item).orElse(own);
  }

  /** A verdict that had no effect then has none now. */
  @Override
  public boolean answers(Verdict verdict, Proposal proposal) {
    return proposal.session().equals(verdict.session())
        && Optional.ofNullable(answered.get(proposal.key()))
            .flatMap(Decision::to)
            .filter(verdict.to()::equals)
            .isPresent();
  }

  @Override
  public PlanRevision rulesOf(PlanRevision plan, Instant at) {
    return from.filter(at::isBefore).isPresent() ? plan : changed.get(plan.revision());
  }
}
