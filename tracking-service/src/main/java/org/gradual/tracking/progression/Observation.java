package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that was seen of the patient outside of sessions and check-ins, such as by a measure,
 * and that a therapist must know of.
 *
 * @param cause what tells two observations of one kind apart, such as the id of a measure
 * @param at the beginning of the day of it
 * @param receivedAt when it could first be seen, because a clearing covers only earlier ones
 */
public record Observation(
    AlertKind kind, String cause, Instant at, Instant receivedAt, Reason reason) {

  void raiseIn(Alarms alarms) {
    alarms.raise(kind, Optional.empty(), at, receivedAt, List.of(reason));
  }
}
