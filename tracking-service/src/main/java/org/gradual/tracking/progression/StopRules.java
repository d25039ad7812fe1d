package org.gradual.tracking.progression;

import static org.gradual.tracking.progression.ReasonCode.PAIN_CAUSED;
import static org.gradual.tracking.progression.ReasonCode.PAIN_CRITICAL;
import static org.gradual.tracking.progression.ReasonCode.STOPPED_FOR_PAIN;
import static org.gradual.tracking.progression.ReasonCode.TOO_HARD;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gradual.tracking.basis.Grade;

/** S1 and S2: what stops an exercise at once, until a therapist has looked. */
final class StopRules {

  static final Rule CRITICAL_PAIN =
      new Rule(
          "S1",
          PAIN_CRITICAL,
          Grade.A,
          "Pain of 7 or more during an exercise or after it stops the exercise.",
          StopRules::criticalPain);

  static final Rule STOPPED_BY_PAIN =
      new Rule(
          "S1",
          STOPPED_FOR_PAIN,
          Grade.B,
          "Stopping because of a pain above 5 stops the exercise.",
          StopRules::stoppedByPain);

  static final Rule CAUSED_PAIN =
      new Rule(
          "S2",
          PAIN_CAUSED,
          Grade.B,
          "Where pain is to stop an exercise, it does so when the patient says that it hurt,"
              + " stopped for pain, or pain rose by 2 or more during it; less is within the noise.",
          StopRules::causedPain);

  static final Rule FOUND_TOO_HARD =
      new Rule(
          "S2",
          TOO_HARD,
          Grade.C,
          "Where pain is to stop an exercise, so is finding it too hard; the easier variant is"
              + " offered meanwhile.",
          StopRules::foundTooHard);

  private StopRules() {}

  private static Optional<Outcome> criticalPain(Case seen) {
    int critical = seen.setting(Setting.PAIN_CRITICAL);
    OptionalInt pain = seen.performance().pain();
    return Case.atLeast(pain, critical)
        ? stop(
            AlertKind.PAIN_CRITICAL,
            "pain %d, critical from %d".formatted(pain.getAsInt(), critical))
        : Optional.empty();
  }

  private static Optional<Outcome> stoppedByPain(Case seen) {
    int acceptable = seen.setting(Setting.PAIN_ACCEPT_MAX);
    OptionalInt pain = seen.performance().pain();
    return seen.done().stopReason() == StopReason.PAIN && Case.atLeast(pain, acceptable + 1)
        ? stop(
            AlertKind.STOPPED_FOR_PAIN,
            "stopped for pain %d, acceptable up to %d".formatted(pain.getAsInt(), acceptable))
        : Optional.empty();
  }

  private static Optional<Outcome> causedPain(Case seen) {
    if (seen.painPolicy() != PainPolicy.STOP_ON_PAIN) {
      return Optional.empty();
    }
    if (seen.done().hurt()) {
      return stop(AlertKind.PAIN_CAUSED, "the exercise hurt");
    }
    if (seen.done().stopReason() == StopReason.PAIN) {
      return stop(AlertKind.PAIN_CAUSED, "stopped for pain");
    }
    int before = seen.performance().painBefore();
    OptionalInt during = seen.done().painDuring();
    return Case.atLeast(during, before + seen.setting(Setting.PAIN_RISE))
        ? stop(
            AlertKind.PAIN_CAUSED, "pain rose from %d to %d".formatted(before, during.getAsInt()))
        : Optional.empty();
  }

  private static Optional<Outcome> foundTooHard(Case seen) {
    if (seen.painPolicy() != PainPolicy.STOP_ON_PAIN
        || seen.done().stopReason() != StopReason.TOO_HARD) {
      return Optional.empty();
    }
    String offer =
        seen.way()
            .easier()
            .map(it -> "; meanwhile " + it.slug() + " is offered")
            .orElse("; there is no easier variant");
    return stop(AlertKind.TOO_HARD, "found too hard" + offer);
  }

  private static Optional<Outcome> stop(AlertKind alert, String detail) {
    return Optional.of(new Outcome.Stop(alert, List.of(alert.code().because(detail))));
  }
}
