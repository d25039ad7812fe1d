package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradual.tracking.dose.Dose;

/**
 * An item whose dose has risen to one step below its ceiling, so that the therapist may think of
 * what comes next. Told when the dose gets there for the first time, and by a step up: what a
 * therapist prescribes, a therapist knows [design].
 */
final class Headroom {

  private static final Set<DecisionStatus> TAKEN =
      EnumSet.of(DecisionStatus.APPLIED, DecisionStatus.APPROVED);

  private Headroom() {}

  static Optional<Sighting> of(PlanItem item, State state, Instant now) {
    return state
        .way(item.id(), now)
        .filter(Way::isOneStepBelowCeiling)
        .filter(way -> isNew(state.courses().get(item.id()).periods(), way.dose()))
        .flatMap(way -> rise(item, way.dose(), state))
        .map(rise -> sighting(item, rise, state));
  }

  private static boolean isNew(List<DosePeriod> periods, Dose dose) {
    return periods.stream().filter(it -> it.dose().equals(dose)).count() == 1;
  }

  private static Optional<Decision> rise(PlanItem item, Dose dose, State state) {
    return state.ledger().all().stream()
        .filter(it -> it.kind() == DecisionKind.ADVANCE && TAKEN.contains(it.status()))
        .filter(it -> it.item().equals(Optional.of(item.id())))
        .filter(it -> it.to().equals(Optional.of(dose)))
        .findFirst();
  }

  private static Sighting sighting(PlanItem item, Decision rise, State state) {
    Instant since = state.courses().get(item.id()).periods().getLast().from();
    Instant known = Receipt.of(rise, state.history());
    return Sighting.of(
        AlertKind.NEAR_CEILING,
        item.id(),
        since,
        List.of(since, known).stream().max(Comparator.naturalOrder()).orElseThrow(),
        "one step below the ceiling of " + item.ladder().rungOf(rise.to().orElseThrow()).slug());
  }
}
