package org.gradual.tracking.progression;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.gradual.tracking.dose.Corridor;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Ladder;

/**
 * One exercise of a plan as one revision of it says.
 *
 * @param ladder the catalog's records as they were pinned
 * @param dose what the therapist prescribed in this revision; absent: keep the dose in force, or
 *     for a new item begin at the catalog's start
 * @param gentle whether the patient starts gently
 * @param daysPerWeek absent: the plan's
 * @param incrementKilograms the smallest weight at hand; absent: loads are not stepped
 * @param cautionsConfirmed codes of the conditions that the therapist has weighed for this item
 * @param quota where graded activity is to lead, under the policy QUOTA alone; absent: nowhere, the
 *     dose stays
 */
public record PlanItem(
    UUID id,
    String exercise,
    Ladder ladder,
    Optional<Dose> dose,
    boolean gentle,
    Approval approval,
    Corridor corridor,
    OptionalInt daysPerWeek,
    Optional<BigDecimal> incrementKilograms,
    Set<String> cautionsConfirmed,
    Optional<Quota> quota) {

  public PlanItem {
    cautionsConfirmed = Set.copyOf(cautionsConfirmed);
    if (quota.filter(it -> !it.goal().sameKindAs(ladder.own().start(gentle))).isPresent()) {
      throw new IllegalArgumentException("the goal is no dose of " + exercise);
    }
  }

  PlanItem withoutQuota() {
    return new PlanItem(
        id,
        exercise,
        ladder,
        dose,
        gentle,
        approval,
        corridor,
        daysPerWeek,
        incrementKilograms,
        cautionsConfirmed,
        Optional.empty());
  }

  /** The dose at which this item begins when no earlier revision gave it one. */
  public Dose firstDose() {
    return begun(dose.orElseGet(() -> ladder.own().start(gentle)));
  }

  /** A dose of this item as its quota, where there is one, begins with it. */
  Dose begun(Dose from) {
    return quota.map(it -> it.begin(from, ladder.own().start(gentle), corridor)).orElse(from);
  }
}
