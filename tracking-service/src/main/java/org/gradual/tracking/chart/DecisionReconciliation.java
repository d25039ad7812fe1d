package org.gradual.tracking.chart;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gradual.foundation.ids.Ids;
import org.gradual.tracking.progression.Decision;
import org.gradual.tracking.progression.DecisionKind;
import org.gradual.tracking.progression.DecisionStatus;
import org.gradual.tracking.store.ChartKey;
import org.gradual.tracking.store.DecisionRow;
import org.gradual.tracking.store.Decisions;
import org.gradual.tracking.stream.ChartEvents;
import org.gradual.tracking.wire.DecisionView;

/**
 * Holds the decisions that the chart remembers against those that the rules make of the history
 * now. What is new is written, what is pending becomes final, what no longer holds is superseded;
 * the rest is not touched. Each difference is one event.
 */
final class DecisionReconciliation {
  private final ChartKey key;
  private final Decisions decisions;
  private final ChartEvents events;
  private final Instant now;
  private final long version;
  private final Map<String, UUID> ids = new HashMap<>();

  DecisionReconciliation(
      ChartKey key, Decisions decisions, ChartEvents events, Instant now, long version) {
    this.key = key;
    this.decisions = decisions;
    this.events = events;
    this.now = now;
    this.version = version;
  }

  /** The id of each decision of the fold, by its cause. */
  Map<String, UUID> apply(List<Decision> folded) {
    var remembered = decisions.living();
    for (var decision : folded) {
      var before = remembered.get(decision.key());
      ids.put(
          decision.key(),
          before != null && isSame(before, decision) ? before.decision() : Ids.next());
    }
    for (var decision : folded) {
      var before = remembered.remove(decision.key());
      if (before == null) {
        add(decision, null);
      } else if (!isSame(before, decision)) {
        supersede(before, ids.get(decision.key()));
        add(decision, before.decision());
      } else if (!before.outcome().equals(Outcome.of(decision))) {
        settle(decision);
      } else if (before.status() != decision.status()) {
        move(decision, folded);
      }
    }
    remembered.values().forEach(gone -> supersede(gone, null));
    return ids;
  }

  /**
   * Once final, a decision is the same only with the same outcome; a pending one becomes what it
   * was waiting for.
   */
  private static boolean isSame(DecisionRow before, Decision decision) {
    return before.outcome().equals(Outcome.of(decision))
        || before.kind() == DecisionKind.PENDING && decision.kind() != DecisionKind.PENDING;
  }

  private void add(Decision decision, UUID supersedes) {
    var view = view(decision, supersedes);
    decisions.add(view, decision.key(), Outcome.of(decision), version);
    announce(view);
  }

  private void settle(Decision decision) {
    var pending = decisions.find(ids.get(decision.key())).orElseThrow();
    var view = view(decision, pending.supersedes());
    decisions.settle(view, decision.key(), Outcome.of(decision), version);
    announce(view);
  }

  /** A proposal that comes in already answered was a proposal first. */
  private void announce(DecisionView view) {
    if (view.status() != DecisionStatus.APPLIED && view.status() != DecisionStatus.PROPOSED) {
      events.decided(key, view.withStatus(DecisionStatus.PROPOSED));
    }
    events.decided(key, view);
  }

  private void move(Decision decision, List<Decision> folded) {
    var id = ids.get(decision.key());
    decisions.mark(id, decision.status(), true, version);
    var view = decisions.find(id).orElseThrow();
    if (decision.status() == DecisionStatus.SUPERSEDED) {
      events.superseded(key, view, nextOf(decision, folded));
    } else {
      events.decided(key, view);
    }
  }

  /** The item's next final decision takes the place of a proposal that nobody answered. */
  private UUID nextOf(Decision proposal, List<Decision> folded) {
    return folded.stream()
        .skip(folded.indexOf(proposal) + 1L)
        .filter(
            later -> later.item().equals(proposal.item()) && later.kind() != DecisionKind.PENDING)
        .findFirst()
        .map(later -> ids.get(later.key()))
        .orElse(null);
  }

  private void supersede(DecisionRow before, UUID by) {
    decisions.mark(before.decision(), DecisionStatus.SUPERSEDED, false, version);
    events.superseded(key, decisions.find(before.decision()).orElseThrow(), by);
  }

  private DecisionView view(Decision decision, UUID supersedes) {
    return DecisionView.of(decision, ids.get(decision.key()), key.patient(), supersedes, now);
  }
}
