package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** When all was received that a decision on a session rests on: the session and its morning. */
final class Receipt {

  private Receipt() {}

  /** Never before the decision took effect. */
  static Instant of(Decision decision, History history) {
    return Stream.concat(
            Stream.of(decision.effectiveAt()),
            history.sessions().stream()
                .filter(it -> decision.session().equals(Optional.of(it.id())))
                .flatMap(it -> of(it, history)))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Stream<Instant> of(Session session, History history) {
    return Stream.concat(
        Stream.of(session.receivedAt()),
        history.checkIns().stream()
            .filter(it -> it.date().equals(session.localDay().plusDays(1)))
            .flatMap(it -> it.painReceived().stream()));
  }
}
