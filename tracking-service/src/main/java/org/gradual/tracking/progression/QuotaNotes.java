package org.gradual.tracking.progression;

import static org.gradual.tracking.progression.ReasonCode.OVERACHIEVED;
import static org.gradual.tracking.progression.ReasonCode.PAIN_ABOVE_ACCEPTABLE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;
import org.gradual.tracking.dose.Dose;

/** What the therapist is told of graded activity, while the quota goes on as it would. */
final class QuotaNotes {

  static final Row PAIN_NOTED =
      new Row(
          "B5.QUOTA.PAIN_NOTED",
          "Pain above 5 during an exercise is noted for the therapist (LOW), and the quota does not"
              + " change.",
          "S-GA07",
          Grade.B);

  static final Row OVER =
      Row.design(
          "B5.QUOTA.OVERACHIEVED",
          "More than 110 % of a quota is noted in the decision and earns nothing.");

  private QuotaNotes() {}

  /** Neither the quota nor where the item stands in its schedule changes. */
  static Outcome.Follow stay(Case seen, List<Reason> reasons) {
    return follow(seen, seen.course().graded(), seen.dose(), reasons);
  }

  static Outcome.Follow follow(Case seen, Optional<Graded> next, Dose to, List<Reason> reasons) {
    Outcome.Follow follow = new Outcome.Follow(next, to, List.of(), reasons);
    int acceptable = seen.setting(Setting.PAIN_ACCEPT_MAX);
    OptionalInt during = seen.done().painDuring();
    if (!Case.atLeast(during, acceptable + 1)) {
      return follow;
    }
    Reason reason =
        PAIN_ABOVE_ACCEPTABLE.because(
            "pain %d during, acceptable up to %d: noted, the quota does not change for it"
                .formatted(during.getAsInt(), acceptable));
    return noting(follow, reason, Stream.of(AlertKind.PAIN_ABOVE_ACCEPTABLE));
  }

  /** Where too much was done, that is noted each time, and told when it came twice in a row. */
  static Outcome.Follow overachieved(
      Case seen, Graded.Paced paced, Attempt attempt, Outcome.Follow follow) {
    if (!attempt.over()) {
      return follow;
    }
    Reason reason =
        OVERACHIEVED.because(
            "more than 110 %% of a quota of %d".formatted(paced.quota().numberIn(seen.dose())));
    return noting(
        follow, reason, Stream.of(AlertKind.OVERACHIEVED).filter(_ -> paced.overBefore()));
  }

  private static Outcome.Follow noting(
      Outcome.Follow follow, Reason reason, Stream<AlertKind> alerts) {
    Stream<Outcome.Note> notes = alerts.map(kind -> new Outcome.Note(kind, Severity.LOW, reason));
    return new Outcome.Follow(
        follow.next(),
        follow.to(),
        Stream.concat(follow.notes().stream(), notes).toList(),
        Stream.concat(follow.reasons().stream(), Stream.of(reason)).toList());
  }
}
