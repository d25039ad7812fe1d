package org.gradual.tracking.progression;

import static org.gradual.tracking.progression.ReasonCode.AT_CEILING;
import static org.gradual.tracking.progression.ReasonCode.QUOTA;

import java.util.List;
import java.util.Optional;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;
import org.gradual.tracking.dose.Dose;

/** What a session makes of a quota: three trials first, then the schedule. */
final class QuotaSteps {

  static final Row TRIAL =
      new Row(
          "B5.QUOTA.TRIAL",
          "Three sessions to tolerance come first, unless their amounts are known; the first quota"
              + " is 0.7 of their mean, rounded down.",
          "S-GA07",
          Grade.A);

  static final Row NEXT =
      new Row(
          "B5.QUOTA.NEXT",
          "After each session in which the quota was done, the next one of the schedule holds:"
              + " round(first x (goal / first)^(k/n)) after k of n sessions.",
          "S-GA07",
          Grade.B);

  static final Row MISS =
      Row.design("B5.QUOTA.MISS", "After less than the quota, the same quota is asked for again.");

  static final Row RECOMPUTE =
      Row.design(
          "B5.QUOTA.RECOMPUTE",
          "After two such sessions in a row a new schedule leads from 0.9 of what was achieved last"
              + " to the same goal, in the sessions that are left, or in more where it would rise"
              + " by over 20 % a session.");

  static final Row GOAL =
      Row.design("B5.QUOTA.GOAL", "At the goal the dose stays until the therapist revises it.");

  private QuotaSteps() {}

  /** Empty once the schedule has begun. */
  static Optional<Outcome.Follow> trial(Case seen) {
    return graded(seen) instanceof Graded.Trying trying
        ? Optional.of(trial(seen, trying, attempt(seen, trying)))
        : Optional.empty();
  }

  private static Outcome.Follow trial(Case seen, Graded.Trying trying, Attempt attempt) {
    if (attempt.amount() == 0) {
      return keep(seen, trying, "nothing was done: the trial is still to come");
    }
    Graded next = trying.after(attempt);
    String words =
        "baseline trial %d of %d: %d"
            .formatted(trying.trials().size() + 1, Quota.TRIALS, attempt.amount());
    return next.number().isEmpty()
        ? keep(seen, next, words)
        : move(seen, next, words + "; the first quota is ");
  }

  /** Empty before the schedule has begun. */
  static Optional<Outcome.Follow> paced(Case seen) {
    return graded(seen) instanceof Graded.Paced paced
        ? Optional.of(paced(seen, paced, attempt(seen, paced)))
        : Optional.empty();
  }

  private static Outcome.Follow paced(Case seen, Graded.Paced paced, Attempt attempt) {
    return attempt.met()
        ? QuotaNotes.overachieved(seen, paced, attempt, met(seen, paced, attempt))
        : missed(seen, paced, attempt);
  }

  private static Outcome.Follow met(Case seen, Graded.Paced paced, Attempt attempt) {
    Graded next = paced.after(attempt);
    if (paced.quota().isReachedBy(seen.dose())) {
      List<Reason> reasons =
          List.of(
              QUOTA.because("the goal of %d is reached".formatted(paced.quota().goalNumber())),
              AT_CEILING.because("the dose stays until the therapist revises the goal"));
      return QuotaNotes.follow(seen, Optional.of(next), seen.dose(), reasons);
    }
    return move(
        seen,
        next,
        "session %d of %d done; the next quota is "
            .formatted(paced.done() + 1, paced.schedule().sessions()));
  }

  private static Outcome.Follow missed(Case seen, Graded.Paced paced, Attempt attempt) {
    Graded next = paced.after(attempt);
    String words = "%d of %d done".formatted(attempt.amount(), paced.quota().numberIn(seen.dose()));
    return paced.missedBefore()
        ? move(seen, next, words + ", and too little the time before; a new schedule begins at ")
        : keep(seen, next, words + ": the same quota once more");
  }

  private static Outcome.Follow keep(Case seen, Graded next, String words) {
    return QuotaNotes.follow(seen, Optional.of(next), seen.dose(), List.of(QUOTA.because(words)));
  }

  /** To the quota that holds next, with which the words end. */
  private static Outcome.Follow move(Case seen, Graded next, String words) {
    Quota quota = next.quota();
    Dose to = quota.at(next.number().orElseThrow(), seen.dose(), seen.way().item().corridor());
    return QuotaNotes.follow(
        seen, Optional.of(next), to, List.of(QUOTA.because(words + quota.numberIn(to))));
  }

  private static Graded graded(Case seen) {
    return seen.course().graded().orElseThrow().in(seen.dose());
  }

  private static Attempt attempt(Case seen, Graded graded) {
    return Attempt.of(seen.performance(), graded.quota().stepped());
  }
}
