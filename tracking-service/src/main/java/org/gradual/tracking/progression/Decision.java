package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gradual.tracking.dose.Dose;

/**
 * A decision that explains itself.
 *
 * @param cause tells decisions of one kind apart that no session caused, such as the day of a
 *     check-in; empty for a session's
 * @param from the dose in force; absent for plan-wide decisions
 * @param to the dose that follows; as {@code from} for HOLD and PENDING, absent for SUSPEND and
 *     HALT
 * @param reasons the one that decided first, then what was also seen
 * @param inputs what the rule saw, in order
 * @param effectiveAt a time of the facts, never of their arrival
 * @param ruleSet version of the rules that decided
 */
public record Decision(
    DecisionKind kind,
    DecisionStatus status,
    Optional<UUID> session,
    Optional<UUID> item,
    Optional<String> exercise,
    String cause,
    Optional<Dose> from,
    Optional<Dose> to,
    List<Reason> reasons,
    Map<String, Object> inputs,
    Instant effectiveAt,
    String ruleSet) {

  public Decision {
    reasons = List.copyOf(reasons);
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a decision without a reason");
    }
  }

  /** A decision of the rules that judge now; where others do, the {@link Ledger} notes them. */
  public Decision(
      DecisionKind kind,
      DecisionStatus status,
      Optional<UUID> session,
      Optional<UUID> item,
      Optional<String> exercise,
      String cause,
      Optional<Dose> from,
      Optional<Dose> to,
      List<Reason> reasons,
      Map<String, Object> inputs,
      Instant effectiveAt) {
    this(
        kind,
        status,
        session,
        item,
        exercise,
        cause,
        from,
        to,
        reasons,
        inputs,
        effectiveAt,
        RuleSet.NEWEST.version());
  }

  /** What makes it the same decision in two folds: its session and item, or its cause. */
  public String key() {
    return session
        .map(id -> id + "/" + item.map(UUID::toString).orElse(""))
        .orElseGet(() -> kind + "/" + item.map(UUID::toString).orElse("") + "/" + cause);
  }

  /** Whether it is more than a wait for the morning report. */
  public boolean isFinal() {
    return kind != DecisionKind.PENDING;
  }

  Decision with(DecisionStatus newStatus) {
    return new Decision(
        kind,
        newStatus,
        session,
        item,
        exercise,
        cause,
        from,
        to,
        reasons,
        inputs,
        effectiveAt,
        ruleSet);
  }

  Decision by(RuleSet rules) {
    return new Decision(
        kind,
        status,
        session,
        item,
        exercise,
        cause,
        from,
        to,
        reasons,
        inputs,
        effectiveAt,
        rules.version());
  }
}
