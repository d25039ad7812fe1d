package org.gradual.tracking.progression;

import static org.gradual.tracking.progression.ReasonCode.GATE_OPEN;
import static org.gradual.tracking.progression.ReasonCode.VARIANT;

import java.util.List;
import java.util.Optional;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;
import org.gradual.tracking.dose.Dose;

/** The step up that an open gate lets through: a load, the next number, or the next variant. */
final class NextStep {

  static final Row LOAD =
      new Row(
          "B4.LOAD",
          "A load rises when the last set had 2 repetitions or more above the target in each of the"
              + " qualifying sessions; it comes before every other step.",
          "S-224",
          Grade.A);

  static final Row HARDER_VARIANT =
      new Row(
          "B4.VARIANT",
          "At the ceiling the nearest harder variant that no condition forbids and whose"
              + " prerequisite holds is proposed at its own start; a therapist must approve it.",
          "S-224",
          Grade.C);

  /** Repetitions beyond the target in the last set before a load rises (S-224). */
  private static final int OVER_FOR_LOAD = 2;

  private static final Reason HELD =
      GATE_OPEN.because("every condition of the progress gate holds");

  private NextStep() {}

  /** What comes next for this dose; empty at the ceiling without a variant to propose. */
  static Optional<Outcome.Rise> of(Case seen) {
    Way way = seen.way();
    return Optional.of(way)
        .filter(it -> hasOutgrownLoad(seen))
        .flatMap(Way::upByLoad)
        .or(way::up)
        .map(to -> inNumbers(seen, to))
        .or(() -> way.harder().map(NextStep::alongTheLadder));
  }

  private static Outcome.Rise inNumbers(Case seen, Dose to) {
    boolean asks = seen.way().item().approval() == Approval.THERAPIST;
    return new Outcome.Rise(to, asks, List.of(HELD));
  }

  private static Outcome.Rise alongTheLadder(Dose to) {
    Reason harder = VARIANT.because("at the ceiling; the next variant is harder");
    return new Outcome.Rise(to, true, List.of(harder, HELD));
  }

  private static boolean hasOutgrownLoad(Case seen) {
    return seen
        .course()
        .practice()
        .lastUpTo(seen.performance(), seen.setting(Setting.QUALIFYING_SESSIONS))
        .stream()
        .allMatch(it -> it.completion().over() >= OVER_FOR_LOAD);
  }
}
