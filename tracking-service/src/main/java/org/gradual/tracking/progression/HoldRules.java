package org.gradual.tracking.progression;

import static org.gradual.tracking.progression.ReasonCode.ACCEPTABLE_ZONE;
import static org.gradual.tracking.progression.ReasonCode.MISSING_DATA;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gradual.tracking.basis.Grade;

/** S5 and S7: what keeps a dose where it is, however well the session went. */
final class HoldRules {

  static final Rule NO_MORNING_REPORT =
      new Rule(
          "S5",
          MISSING_DATA,
          Grade.C,
          "Without the next morning's report nothing moves: the decision waits for 36 hours, then"
              + " the dose stays.",
          HoldRules::noMorningReport);

  static final Rule PAIN_ACCEPTABLE =
      new Rule(
          "S7",
          ACCEPTABLE_ZONE,
          Grade.B,
          "Pain of 3 to 5 during an exercise that has settled by the next morning keeps the dose,"
              + " unless the therapist lets it rise at acceptable pain.",
          HoldRules::painAcceptable);

  private HoldRules() {}

  private static Optional<Outcome> noMorningReport(Case seen) {
    return seen.morning().isPresent()
        ? Optional.empty()
        : keep(
            MISSING_DATA.because(
                "no morning report within %d hours".formatted(Performance.SETTLING.toHours())));
  }

  private static Optional<Outcome> painAcceptable(Case seen) {
    OptionalInt during = seen.done().painDuring();
    return Case.atLeast(during, seen.painToRise() + 1)
        ? keep(
            ACCEPTABLE_ZONE.because(
                "pain %d during, doses rise up to %d"
                    .formatted(during.getAsInt(), seen.painToRise())))
        : Optional.empty();
  }

  private static Optional<Outcome> keep(Reason reason) {
    return Optional.of(new Outcome.Keep(List.of(reason)));
  }
}
