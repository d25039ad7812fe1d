package org.gradual.tracking.store;

import java.util.UUID;
import org.gradual.tracking.progression.DecisionKind;
import org.gradual.tracking.progression.DecisionStatus;

/**
 * What the chart remembers of a living decision, enough to see whether the rules still say the
 * same.
 *
 * @param cause what the decision is on; it finds the decision again in the next fold
 * @param outcome what was decided, in one line that two equal outcomes share
 */
public record DecisionRow(
    UUID decision, String cause, DecisionKind kind, DecisionStatus status, String outcome) {}
