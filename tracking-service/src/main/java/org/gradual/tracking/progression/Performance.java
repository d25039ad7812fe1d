package org.gradual.tracking.progression;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;
import org.gradual.tracking.dose.Dose;

/**
 * What one session tells of one plan item.
 *
 * @param done as reported; where a session lists an item twice, the worst of both
 * @param prescribed the dose that the patient was shown
 * @param inForce the dose that was really in force
 * @param easing why less than the whole dose was in force
 * @param asPrescribed whether the patient was shown the one in force
 * @param completion how much of it was done
 * @param told whether pain before, pain during and effort were all reported
 */
record Performance(
    UUID session,
    UUID item,
    Instant performedAt,
    Instant receivedAt,
    LocalDate day,
    SessionItem done,
    Dose prescribed,
    Dose inForce,
    Optional<Easing> easing,
    boolean asPrescribed,
    Completion completion,
    boolean told) {

  /** Without a morning report until then, it is missing (S-PMM asks for the next morning's). */
  static final Duration SETTLING = Duration.ofHours(36);

  static final Row PENDING =
      ReasonCode.PENDING_SETTLE.row(
          "S5", "The decision waits for the next morning's report, at most 36 hours.", Grade.B);

  private static final int CONSECUTIVE_DAYS_MAX = 14;

  /** What the session's entries for an item tell, together. There is at least one. */
  static Performance of(
      Session session, UUID item, List<SessionItem> entries, Way way, Dose inForce) {
    SessionItem worst = Worst.of(entries, inForce);
    Dose prescribed = worst.prescribed().orElse(inForce);
    boolean asPrescribed =
        entries.stream().allMatch(it -> it.prescribed().orElse(inForce).equals(inForce));
    boolean told =
        entries.stream()
            .allMatch(
                it ->
                    it.painBefore().isPresent()
                        && it.painDuring().isPresent()
                        && it.effort().isPresent());
    return new Performance(
        session.id(),
        item,
        session.performedAt(),
        session.receivedAt(),
        session.localDay(),
        worst,
        prescribed,
        inForce,
        way.easing().filter(it -> !(it instanceof FlareEasing.Locked)),
        asPrescribed,
        Completion.of(prescribed, worst.performed()),
        told);
  }

  /** The larger of pain during and after; empty where neither was reported. */
  OptionalInt pain() {
    return Worst.larger(done.painDuring(), done.painAfter());
  }

  /** Pain before; none reported counts as none, which is the stricter reading. */
  int painBefore() {
    return done.painBefore().orElse(0);
  }

  /** Whether this one, next in order, is close enough to the earlier one to be consecutive. */
  boolean soonAfter(Performance earlier) {
    return ChronoUnit.DAYS.between(earlier.day, day) <= CONSECUTIVE_DAYS_MAX;
  }
}
