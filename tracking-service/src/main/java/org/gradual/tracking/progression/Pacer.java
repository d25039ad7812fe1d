package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Phase;

/** Lets graded activity take effect. */
final class Pacer {

  private final State state;

  Pacer(State state) {
    this.state = state;
  }

  /** The schedule was the therapist's word, so that no step of it asks for another [design]. */
  void follow(Case seen, Outcome.Follow follow, List<Reason> reasons) {
    Course course = seen.course();
    follow.notes().forEach(it -> note(seen, it));
    Dose to = follow.to();
    int change = to.volume() - seen.dose().volume();
    if (change > 0) {
      rise(seen, to, reasons);
    } else if (change < 0) {
      state.ledger().enter(Clerk.decision(seen, DecisionKind.REGRESS, Optional.of(to), reasons));
      course.lowerTo(to, seen.at());
    } else {
      state.ledger().enter(Clerk.decision(seen, DecisionKind.HOLD, Optional.of(to), reasons));
    }
    course.follow(follow.next());
  }

  private void rise(Case seen, Dose to, List<Reason> reasons) {
    Decision decision = Clerk.decision(seen, DecisionKind.ADVANCE, Optional.of(to), reasons);
    if (seen.way().rung().phase() == Phase.RELAXATION) {
      state.ledger().enter(decision);
    } else {
      state.ledger().enterRise(decision, seen.performance().day());
    }
    seen.course().raiseTo(to, seen.at(), seen.day());
  }

  private void note(Case seen, Outcome.Note note) {
    Performance performance = seen.performance();
    state
        .alarms()
        .raise(
            note.kind(),
            note.severity(),
            Optional.of(performance.item()),
            seen.at(),
            performance.receivedAt(),
            List.of(note.reason()));
  }

  /** The item stops for the rest of the local day, and goes on by itself. */
  void pause(Case seen, AlertKind alert, List<Reason> reasons) {
    state.ledger().enter(Clerk.decision(seen, DecisionKind.SUSPEND, Optional.empty(), reasons));
    UUID item = seen.performance().item();
    Instant tomorrow = state.history().startOf(state.dayOf(seen.at()).plusDays(1));
    state
        .alarms()
        .pause(alert, item, seen.at(), seen.performance().receivedAt(), tomorrow, reasons);
  }

  /** What a revision of the plan makes of an item's dose; empty: it stays as it is. */
  static Optional<Dose> prescribed(PlanItem item, Course course) {
    return item.quota().isPresent() && startsAnew(item, course)
        ? Optional.of(item.begun(item.dose().orElseGet(course::dose)))
        : item.dose();
  }

  /** And what it makes of its schedule; under QUOTA a flare-up has no say any more. */
  static void revise(PlanRevision plan, PlanItem item, Course course) {
    if (plan.painPolicy() == PainPolicy.QUOTA) {
      course.ease(course.easing().filter(it -> it.code() == ReasonCode.DETRAINING));
    }
    if (startsAnew(item, course)) {
      course.follow(Graded.begin(item));
      course.beginRun();
    }
  }

  /** A quota that the therapist changes, or a dose that comes with one, begins a new schedule. */
  private static boolean startsAnew(PlanItem item, Course course) {
    return !item.quota().equals(course.graded().map(Graded::quota))
        || item.quota().isPresent() && item.dose().isPresent();
  }
}
