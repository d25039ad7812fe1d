package org.gradual.tracking.progression;

/** What an alert is about, and what it keeps from happening while it is open. */
public enum AlertKind {
  RED_FLAG(Severity.CRITICAL, Effect.HALTS_PLAN, ReasonCode.RED_FLAG),
  FALL(Severity.CRITICAL, Effect.HALTS_PLAN, ReasonCode.FALL),
  INFLAMMATORY(Severity.HIGH, Effect.BLOCKS_RISES, ReasonCode.INFLAMMATORY),
  NEW_LEG_SYMPTOMS(Severity.HIGH, Effect.BLOCKS_RISES, ReasonCode.NEW_LEG_SYMPTOMS),
  FLARE_UP(Severity.HIGH, Effect.BLOCKS_RISES, ReasonCode.FLARE_UP),
  FLARE_UP_LASTING(Severity.HIGH, Effect.BLOCKS_RISES, ReasonCode.FLARE_UP_LASTING),
  FLARE_UP_AGAIN(Severity.HIGH, Effect.BLOCKS_RISES, ReasonCode.FLARE_UP_AGAIN),
  DETRAINING(Severity.HIGH, Effect.BLOCKS_RISES, ReasonCode.DETRAINING),
  PAIN_CRITICAL(Severity.CRITICAL, Effect.SUSPENDS_ITEM, ReasonCode.PAIN_CRITICAL),
  STOPPED_FOR_PAIN(Severity.CRITICAL, Effect.SUSPENDS_ITEM, ReasonCode.STOPPED_FOR_PAIN),
  PAIN_CAUSED(Severity.HIGH, Effect.SUSPENDS_ITEM, ReasonCode.PAIN_CAUSED),
  TOO_HARD(Severity.LOW, Effect.SUSPENDS_ITEM, ReasonCode.TOO_HARD),
  NO_EASIER_VARIANT(Severity.HIGH, Effect.SUSPENDS_ITEM, ReasonCode.NO_EASIER_VARIANT),
  PAIN_ABOVE_ACCEPTABLE(Severity.HIGH, Effect.BLOCKS_RISES, ReasonCode.PAIN_ABOVE_ACCEPTABLE),
  EXERCISE_REVISED(Severity.INFO, Effect.NOTHING, ReasonCode.EXERCISE_REVISED);

  /** What an open alert keeps from happening; all but NOTHING, that anything it covers rises. */
  public enum Effect {
    HALTS_PLAN,
    SUSPENDS_ITEM,
    BLOCKS_RISES,
    NOTHING
  }

  private final Severity severity;
  private final Effect effect;
  private final ReasonCode code;

  AlertKind(Severity severity, Effect effect, ReasonCode code) {
    this.severity = severity;
    this.effect = effect;
    this.code = code;
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
}
