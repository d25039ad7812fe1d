package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.UUID;
import org.gradual.tracking.dose.Dose;

/**
 * On which terms a history is folded: as it happened, or {@link Hindsight again}, when much of it
 * has happened already and stays.
 */
interface Terms {

  /** What is judged for the first time makes its own past. */
  Terms AS_IT_HAPPENED =
      new Terms() {
        @Override
        public Dose prescribed(UUID session, UUID item, Dose own) {
          return own;
        }

        @Override
        public boolean answers(Verdict verdict, Proposal proposal) {
          return proposal.isMeant(verdict);
        }

        @Override
        public PlanRevision rulesOf(PlanRevision plan, Instant at) {
          return plan;
        }
      };

  /**
   * The dose that a session was to follow.
   *
   * @param own the one to which this fold has come
   */
  Dose prescribed(UUID session, UUID item, Dose own);

  /** Whether a verdict on the item of a proposal was given on that proposal. */
  boolean answers(Verdict verdict, Proposal proposal);

  /**
   * A revision of the plan with the settings and the policy by which things of a time are judged.
   */
  PlanRevision rulesOf(PlanRevision plan, Instant at);
}
