package org.gradual.tracking.progression;

import static org.gradual.tracking.basis.Grade.A;
import static org.gradual.tracking.basis.Grade.B;
import static org.gradual.tracking.basis.Grade.C;

import java.util.EnumSet;
import java.util.Set;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/** What an alert is about, and what it keeps from happening while it is open. */
public enum AlertKind {
  RED_FLAG(
      Severity.CRITICAL,
      Effect.HALTS_PLAN,
      B,
      "A red flag that was answered yes halts the whole plan until a therapist has looked."),
  FALL(
      Severity.CRITICAL,
      Effect.HALTS_PLAN,
      A,
      "A fall pauses the whole plan until a therapist has looked."),
  INFLAMMATORY(
      Severity.HIGH,
      Effect.BLOCKS_RISES,
      C,
      "Signs of inflammation are worth a referral: nothing rises until a therapist has looked, but"
          + " the plan goes on."),
  NEW_LEG_SYMPTOMS(
      Severity.HIGH,
      Effect.BLOCKS_RISES,
      B,
      "New symptoms in a leg: nothing rises until a therapist has looked."),
  FLARE_UP(
      Severity.HIGH,
      Effect.BLOCKS_RISES,
      B,
      "A flare-up began: nothing rises until a therapist has looked."),
  FLARE_UP_LASTING(
      Severity.HIGH,
      Effect.BLOCKS_RISES,
      C,
      "A flare-up has lasted for more than seven days: nothing rises until a therapist has looked."),
  FLARE_UP_AGAIN(
      Severity.HIGH,
      Effect.BLOCKS_RISES,
      C,
      "A second flare-up within 28 days: nothing rises until a therapist has looked."),
  DETRAINING(
      Severity.HIGH,
      Effect.BLOCKS_RISES,
      C,
      "Eight weeks without a family of exercises: the plan needs a review before anything rises."),
  PAIN_CRITICAL(
      Severity.CRITICAL,
      Effect.SUSPENDS_ITEM,
      A,
      "Pain of 7 or more during an exercise or after it: that exercise is suspended."),
  STOPPED_FOR_PAIN(
      Severity.CRITICAL,
      Effect.SUSPENDS_ITEM,
      B,
      "An exercise was stopped for a pain above 5: it is suspended."),
  PAIN_CAUSED(
      Severity.HIGH,
      Effect.SUSPENDS_ITEM,
      B,
      "Where pain is to stop an exercise, one that causes it is suspended."),
  TOO_HARD(
      Severity.LOW,
      Effect.SUSPENDS_ITEM,
      C,
      "Where pain is to stop an exercise, one that is found too hard is suspended."),
  NO_EASIER_VARIANT(
      Severity.HIGH,
      Effect.SUSPENDS_ITEM,
      C,
      "A dose had to come down and nothing easier is left: the exercise is suspended."),
  PAIN_ABOVE_ACCEPTABLE(
      Severity.HIGH,
      Effect.BLOCKS_RISES,
      A,
      "Pain above 5 during an exercise: it does not rise until a therapist has looked."),
  EXERCISE_REVISED(
      Severity.INFO,
      Effect.NOTHING,
      C,
      "The catalog has a newer revision of an exercise than the plan, or has retired it; a"
          + " retirement is LOW."),
  MORNING_PAIN_CRITICAL(
      Severity.CRITICAL,
      Effect.BLOCKS_RISES,
      A,
      "A morning's pain of 7 or more: nothing rises until a therapist has looked. It suspends no"
          + " exercise, because none is known to have caused it."),
  PAIN_RISING(
      Severity.HIGH,
      Effect.BLOCKS_RISES,
      A,
      "A morning's pain that is 2 or more above the last report before it, at most 14 days back:"
          + " nothing rises until a therapist has looked."),
  PAIN_HIGHER(
      Severity.LOW,
      Effect.NOTHING,
      A,
      "A morning's pain of 5 or more that is higher than the last report before it, but by less"
          + " than a rise that counts."),
  INACTIVE(
      Severity.LOW,
      Effect.NOTHING,
      A,
      "No session and no check-in for 49 hours while the plan is active; HIGH once it is 14 days."
          + " It never keeps a dose from rising, and is over when something is recorded again."),
  SUSPENDED_WAITING(
      Severity.HIGH,
      Effect.BLOCKS_RISES,
      C,
      "A suspended exercise has waited for a therapist for 3 days; over when it goes on."),
  EFFORT_EASY(
      Severity.LOW,
      Effect.NOTHING,
      C,
      "An effort of 4 or less in two consecutive sessions of an exercise: it may be too easy. That"
          + " is never a shortcut to a higher dose, and is over with the first session that is"
          + " harder."),
  NEAR_CEILING(
      Severity.LOW,
      Effect.NOTHING,
      C,
      "A dose has risen to one step below its ceiling, told once for each exercise of a ladder;"
          + " over when the dose moves on."),
  VARIANT_PROPOSED(
      Severity.INFO,
      Effect.NOTHING,
      C,
      "A harder variant waits for the therapist's word; over when the proposal is."),
  CONTRAINDICATED(
      Severity.HIGH,
      Effect.SUSPENDS_ITEM,
      B,
      "A condition that came later forbids an exercise of the plan: it is suspended, with"
          + " substitutes."),
  CAUTION_UNCONFIRMED(
      Severity.HIGH,
      Effect.BLOCKS_RISES,
      C,
      "A condition that came later asks for caution with an exercise of the plan: it does not rise"
          + " until a therapist has confirmed it."),
  OVERACHIEVED(Severity.LOW, Effect.NOTHING, C, "More than 110 % of a quota twice in a row."),
  MCID_REACHED(Severity.INFO, Effect.NOTHING, A, "A measure has improved by as much as matters."),
  FUNCTION_WORSE(
      Severity.CRITICAL,
      Effect.BLOCKS_RISES,
      A,
      "Function has become worse by a fifth or more: nothing rises until a therapist has looked."),
  FUNCTION_NOT_IMPROVING(
      Severity.HIGH,
      Effect.BLOCKS_RISES,
      A,
      "Function has not improved in two assessments: nothing rises until a therapist has looked.");

  /** What an open alert keeps from happening; all but NOTHING, that anything it covers rises. */
  public enum Effect {
    HALTS_PLAN,
    SUSPENDS_ITEM,
    BLOCKS_RISES,
    NOTHING
  }

  private static final Set<AlertKind> PASSING =
      EnumSet.of(INACTIVE, SUSPENDED_WAITING, EFFORT_EASY, NEAR_CEILING, VARIANT_PROPOSED);

  private final Severity severity;
  private final Effect effect;
  private final ReasonCode code;
  private final Row row;

  AlertKind(Severity severity, Effect effect, Grade grade, String says) {
    this.severity = severity;
    this.effect = effect;
    this.code = ReasonCode.valueOf(name());
    this.row = new Row("B12." + name(), severity + ": " + says, code.source(), grade);
  }

  /** How soon a therapist must look, unless a single fact is more urgent. */
  public Severity severity() {
    return severity;
  }

  /** What it keeps from happening while it is open. */
  public Effect effect() {
    return effect;
  }

  /** The reason that it shares its name with. */
  public ReasonCode code() {
    return code;
  }

  /** What it says and on what it rests. */
  public Row row() {
    return row;
  }

  /** Whether it tells of what is so now, and is over without a therapist's word once it is not. */
  public boolean endsByItself() {
    return PASSING.contains(this);
  }
}
