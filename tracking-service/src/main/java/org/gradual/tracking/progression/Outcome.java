package org.gradual.tracking.progression;

import java.util.List;
import java.util.Optional;
import org.gradual.tracking.dose.Dose;

/** What a rule asks for; the fold makes the decision of it. */
sealed interface Outcome {

  /** The reason that decided, then what the rule also saw. */
  List<Reason> reasons();

  /** The item stops until a therapist clears the alert. */
  record Stop(AlertKind alert, List<Reason> reasons) implements Outcome {}

  /**
   * The dose goes one step down.
   *
   * @param alert raised with it
   * @param forTrend whether a rising week is the reason, which acts once in seven days
   */
  record Lower(Optional<AlertKind> alert, boolean forTrend, List<Reason> reasons)
      implements Outcome {}

  /** The dose stays. */
  record Keep(List<Reason> reasons) implements Outcome {}

  /** The dose stays, but less of it is done for a while. */
  record Lighten(Easing easing, List<Reason> reasons) implements Outcome {}

  /**
   * Graded activity goes on by its schedule.
   *
   * @param next where the item then stands in it; absent: it has none
   * @param to the dose that follows, be it more, less or the same
   * @param notes what the therapist is told beside
   */
  record Follow(Optional<Graded> next, Dose to, List<Note> notes, List<Reason> reasons)
      implements Outcome {}

  /** Something for the therapist's eyes that keeps nothing from happening. */
  record Note(AlertKind kind, Severity severity, Reason reason) {}

  /**
   * The dose goes one step up.
   *
   * @param asksTherapist whether it waits for a therapist
   */
  record Rise(Dose to, boolean asksTherapist, List<Reason> reasons) implements Outcome {}
}
