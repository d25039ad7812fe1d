package org.gradual.tracking.progression;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gradual.tracking.basis.Grade;

/**
 * Conditions 1 to 3 of the progress gate: what a session must fulfil alone, once it has settled.
 */
final class Qualification {

  private static final Condition AS_PRESCRIBED =
      new Condition(
          "B4.1",
          ReasonCode.DOSE_MISMATCH,
          Grade.C,
          "The session followed the dose in force when it was performed.",
          seen -> seen.performance().asPrescribed(),
          seen -> "the session reports another dose than the one in force");

  private static final Condition TOLD =
      new Condition(
          "B4.1",
          ReasonCode.MISSING_DATA,
          Grade.C,
          "Pain before, pain during and effort were reported.",
          seen -> seen.performance().told(),
          seen -> "pain before, pain during or effort is missing");

  private static final Condition COMPLETE =
      new Condition(
          "B4.1",
          ReasonCode.TARGET_MISSED,
          Grade.A,
          "Every prescribed set reached every prescribed number; more in one set does not make up"
              + " for less in another.",
          seen -> seen.performance().completion().everySet(),
          seen ->
              "%d of %d done"
                  .formatted(
                      seen.performance().completion().done(),
                      seen.performance().completion().asked()));

  private static final Condition PAIN_SAFE =
      new Condition(
          "B4.2",
          ReasonCode.ACCEPTABLE_ZONE,
          Grade.B,
          "Pain during was 2 or less; 5 or less where pain is monitored and the therapist lets the"
              + " dose rise at acceptable pain.",
          seen -> isAtMost(seen.done().painDuring(), seen.painToRise()),
          seen ->
              "pain %d during, doses rise up to %d"
                  .formatted(seen.done().painDuring().orElse(0), seen.painToRise()));

  private static final Condition EFFORT_AT_TARGET =
      new Condition(
          "B4.3",
          ReasonCode.EFFORT_ABOVE_TARGET,
          Grade.B,
          "Effort was 7 or less in strength work, 6 or less in any other.",
          seen -> isAtMost(seen.done().effort(), seen.effortToRise()),
          seen ->
              "effort %d, target up to %d"
                  .formatted(seen.done().effort().orElse(0), seen.effortToRise()));

  private static final Condition FORM_KEPT =
      new Condition(
          "B4.3",
          ReasonCode.FORM_LOST,
          Grade.C,
          "Form was not lost.",
          seen -> seen.done().form() != Form.NO,
          seen -> "form lost");

  private static final List<Condition> WHOLE = List.of(AS_PRESCRIBED, TOLD, COMPLETE);

  private static final List<Condition> CONDITIONS =
      Stream.concat(WHOLE.stream(), Stream.of(PAIN_SAFE, EFFORT_AT_TARGET, FORM_KEPT)).toList();

  private Qualification() {}

  /** What the session fails, in order; empty: it qualifies. */
  static List<Reason> failures(Case seen) {
    return CONDITIONS.stream().flatMap(it -> it.failure(seen).stream()).toList();
  }

  /** Whether all that was asked for was done and told. */
  static boolean isWhole(Case seen) {
    return WHOLE.stream().allMatch(it -> it.failure(seen).isEmpty());
  }

  /** A number that was not reported fails {@link #TOLD}. */
  private static boolean isAtMost(OptionalInt number, int most) {
    return !Case.atLeast(number, most + 1);
  }
}
