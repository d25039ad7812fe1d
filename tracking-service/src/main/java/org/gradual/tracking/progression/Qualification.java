package org.gradual.tracking.progression;

import static org.gradual.tracking.progression.ReasonCode.ACCEPTABLE_ZONE;
import static org.gradual.tracking.progression.ReasonCode.DOSE_MISMATCH;
import static org.gradual.tracking.progression.ReasonCode.EFFORT_ABOVE_TARGET;
import static org.gradual.tracking.progression.ReasonCode.FORM_LOST;
import static org.gradual.tracking.progression.ReasonCode.MISSING_DATA;
import static org.gradual.tracking.progression.ReasonCode.TARGET_MISSED;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Conditions 1 to 3 of the progress gate: what a session must fulfil alone, once it has settled.
 *
 * <p>The dose was the one in force and wholly done (S-224), pain was safe (S-PMM), effort at its
 * target (S-INT), form not lost; and all that was told.
 */
final class Qualification {

  private static final List<Function<Case, Optional<Reason>>> WHOLE =
      List.of(Qualification::asPrescribed, Qualification::told, Qualification::complete);

  private static final List<Function<Case, Optional<Reason>>> CONDITIONS =
      Stream.concat(
              WHOLE.stream(),
              Stream.<Function<Case, Optional<Reason>>>of(
                  Qualification::painSafe, Qualification::effortAtTarget, Qualification::formKept))
          .toList();

  private Qualification() {}

  /** What the session fails, in order; empty: it qualifies. */
  static List<Reason> failures(Case seen) {
    return CONDITIONS.stream().flatMap(it -> it.apply(seen).stream()).toList();
  }

  /** Whether all that was asked for was done and told. */
  static boolean isWhole(Case seen) {
    return WHOLE.stream().allMatch(it -> it.apply(seen).isEmpty());
  }

  private static Optional<Reason> asPrescribed(Case seen) {
    return unless(
        seen.performance().asPrescribed(),
        DOSE_MISMATCH,
        () -> "the session reports another dose than the one in force");
  }

  private static Optional<Reason> told(Case seen) {
    return unless(
        seen.performance().told(),
        MISSING_DATA,
        () -> "pain before, pain during or effort is missing");
  }

  private static Optional<Reason> complete(Case seen) {
    Completion completion = seen.performance().completion();
    return unless(
        completion.everySet(),
        TARGET_MISSED,
        () -> "%d of %d done".formatted(completion.done(), completion.asked()));
  }

  private static Optional<Reason> painSafe(Case seen) {
    OptionalInt during = seen.done().painDuring();
    return unless(
        !Case.atLeast(during, seen.painToRise() + 1),
        ACCEPTABLE_ZONE,
        () -> "pain %d during, doses rise up to %d".formatted(during.orElse(0), seen.painToRise()));
  }

  private static Optional<Reason> effortAtTarget(Case seen) {
    OptionalInt effort = seen.done().effort();
    return unless(
        !Case.atLeast(effort, seen.effortToRise() + 1),
        EFFORT_ABOVE_TARGET,
        () -> "effort %d, target up to %d".formatted(effort.orElse(0), seen.effortToRise()));
  }

  private static Optional<Reason> formKept(Case seen) {
    return unless(seen.done().form() != Form.NO, FORM_LOST, () -> "form lost");
  }

  private static Optional<Reason> unless(
      boolean fulfilled, ReasonCode code, Supplier<String> detail) {
    return fulfilled ? Optional.empty() : Optional.of(code.because(detail.get()));
  }
}
