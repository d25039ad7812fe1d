package org.gradual.tracking.progression;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A suspended item that no therapist has looked at for three days since it stopped [design]. */
final class Waiting {

  static final Duration PATIENCE = Duration.ofDays(3);

  private Waiting() {}

  static Optional<Sighting> of(PlanItem item, State state, Instant now) {
    return state.alarms().suspendedSince(item.id(), now).map(since -> sighting(item, state, since));
  }

  private static Sighting sighting(PlanItem item, State state, Instant since) {
    Instant at = since.plus(PATIENCE);
    return Sighting.of(
        AlertKind.SUSPENDED_WAITING,
        item.id(),
        at,
        at,
        "suspended since %s, and no therapist has looked for %d days"
            .formatted(state.dayOf(since), PATIENCE.toDays()));
  }
}
