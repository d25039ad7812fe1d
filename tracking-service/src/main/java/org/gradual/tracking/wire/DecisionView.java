package org.gradual.tracking.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gradual.tracking.progression.Decision;
import org.gradual.tracking.progression.DecisionKind;
import org.gradual.tracking.progression.DecisionStatus;

/**
 * A decision of the rules.
 *
 * @param item absent, like `exercise` and `from`, for a decision on the whole plan
 * @param to absent for SUSPEND and HALT
 * @param supersedes the decision that this one takes the place of
 * @param inputs what the rule saw
 * @param effectiveAt a time of the facts
 * @param decidedAt when the service decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionView(
    UUID id,
    UUID patient,
    UUID item,
    String exercise,
    DecisionKind kind,
    DoseView from,
    DoseView to,
    DecisionStatus status,
    UUID supersedes,
    List<ReasonView> reasons,
    Map<String, Object> inputs,
    UUID session,
    Instant effectiveAt,
    Instant decidedAt,
    String ruleSet) {

  public static DecisionView of(
      Decision decision, UUID id, UUID patient, UUID supersedes, Instant decidedAt) {
    return new DecisionView(
        id,
        patient,
        decision.item().orElse(null),
        decision.exercise().orElse(null),
        decision.kind(),
        decision.from().map(DoseView::of).orElse(null),
        decision.to().map(DoseView::of).orElse(null),
        decision.status(),
        supersedes,
        decision.reasons().stream().map(ReasonView::of).toList(),
        decision.inputs(),
        decision.session().orElse(null),
        decision.effectiveAt(),
        decidedAt,
        decision.ruleSet());
  }

  public DecisionView withStatus(DecisionStatus now) {
    return new DecisionView(
        id,
        patient,
        item,
        exercise,
        kind,
        from,
        to,
        now,
        supersedes,
        reasons,
        inputs,
        session,
        effectiveAt,
        decidedAt,
        ruleSet);
  }
}
