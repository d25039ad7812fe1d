package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gradual.tracking.dose.Dose;

/**
 * What follows from a history.
 *
 * @param decisions in the order in which they were reached: the order of the facts' own times
 * @param alerts open and cleared ones, by first raising
 * @param items the items of the newest revision
 * @param doses what was in force when, for every item that ever was in the plan; each list begins
 *     at {@link Instant#MIN}
 * @param prescribed the dose in force when a session was performed, before that session changed it:
 *     by session, then by item, for each item that was in the plan then
 * @param haltedBecause the reasons of the open alerts that halt
 * @param flareUps oldest first; only the last may last
 * @param nextDueAt the earliest time at which the calendar alone changes this; absent: never
 */
public record Standing(
    List<Decision> decisions,
    List<Alert> alerts,
    Map<UUID, ItemStanding> items,
    Map<UUID, List<DosePeriod>> doses,
    Map<UUID, Map<UUID, Dose>> prescribed,
    PlanStatus status,
    List<Reason> haltedBecause,
    List<FlareUp> flareUps,
    Optional<Instant> nextDueAt) {

  /** The dose that a session was to follow; empty where the item was not in the plan then. */
  public Optional<Dose> prescribedIn(UUID session, UUID item) {
    return Optional.ofNullable(prescribed.getOrDefault(session, Map.of()).get(item));
  }

  /**
   * The dose that was in force for an item at a time; a change at that very time counts. Empty for
   * an item that never was in the plan.
   */
  public Optional<Dose> prescribedAt(UUID item, Instant at) {
    return doses.getOrDefault(item, List.of()).reversed().stream()
        .filter(period -> !period.from().isAfter(at))
        .map(DosePeriod::dose)
        .findFirst();
  }
}
