package org.gradual.tracking.progression;

import java.util.Optional;

/** A harder variant that is proposed, and that no therapist has answered yet. */
final class Offer {

  private Offer() {}

  static Optional<Sighting> of(PlanItem item, State state) {
    Course course = state.courses().get(item.id());
    return course
        .proposal()
        .filter(it -> !it.to().variant().equals(course.dose().variant()))
        .flatMap(it -> state.ledger().of(it.key()))
        .map(it -> sighting(item, it, state));
  }

  private static Sighting sighting(PlanItem item, Decision proposed, State state) {
    return Sighting.of(
        AlertKind.VARIANT_PROPOSED,
        item.id(),
        proposed.effectiveAt(),
        Receipt.of(proposed, state.history()),
        item.ladder().rungOf(proposed.to().orElseThrow()).slug()
            + " is proposed and waits for the therapist");
  }
}
