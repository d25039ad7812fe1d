package org.gradual.tracking.progression;

import java.time.LocalDate;
import java.util.Optional;
import org.gradual.tracking.dose.Dose;

/**
 * Where an item stands.
 *
 * @param dose as the decisions left it, whether or not it may be done today
 * @param today what is to be done of it today; absent: nothing
 * @param since day of the current dose
 * @param lastDecision the item's latest, a waiting one included
 * @param proposal the one that waits for a therapist
 */
public record ItemStanding(
    Dose dose,
    Optional<Dose> today,
    ItemState state,
    LocalDate since,
    Optional<Decision> lastDecision,
    Optional<Decision> proposal) {

  /** Whether less than the dose is to be done today though nothing is the matter. */
  public boolean isLightened() {
    boolean well = state == ItemState.ACTIVE || state == ItemState.AT_CEILING;
    return well && !today.equals(Optional.of(dose));
  }
}
