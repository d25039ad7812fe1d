package org.gradual.tracking.progression;

import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/**
 * Why a decision was taken, with the source that it rests on; {@code design} is our own default.
 *
 * <p>What each means in numbers stands at the {@link Rule} that gives it.
 */
public enum ReasonCode {
  RED_FLAG("S-IFO"),
  FALL("S-MB"),
  INFLAMMATORY("design"),
  NEW_LEG_SYMPTOMS("S-AHC"),
  FLARE_UP("S-SFH"),
  FLARE_UP_LASTING("design"),
  FLARE_UP_AGAIN("design"),
  RETURNING("S-GA07"),
  DETRAINING("S-CSC"),
  DELOAD("S-DEL"),
  PAIN_CRITICAL("S-MB"),
  STOPPED_FOR_PAIN("S-PMM"),
  PAIN_CAUSED("S-OST"),
  TOO_HARD("L51"),
  PAIN_ABOVE_ACCEPTABLE("S-PMM"),
  TWO_INCOMPLETE("design"),
  EFFORT_TOO_HIGH("design"),
  FORM_LOST("L51"),
  PENDING_SETTLE("S-PMM"),
  MISSING_DATA("design"),
  NOT_SETTLED("S-PMM"),
  TREND_RISING("S-PMM"),
  ACCEPTABLE_ZONE("S-PMM"),
  GATE_OPEN("S-224"),
  VARIANT("S-224"),
  NEED_2_SESSIONS("S-224"),
  TARGET_MISSED("S-224"),
  EFFORT_ABOVE_TARGET("S-INT"),
  DOSE_MISMATCH("design"),
  MIN_DAYS_SAME_DOSE("S-SFH"),
  OPEN_ALERT("design"),
  WEEKLY_ITEM_CAP("design"),
  AT_CEILING("design"),
  PROPOSAL_OPEN("design"),
  PROPOSAL_VETOED("design"),
  /** The session's dose has been taken back already; it is not taken back twice. */
  ALREADY_TAKEN_BACK("design"),
  SUSPENDED("L51"),
  NO_EASIER_VARIANT("design"),
  EXERCISE_REVISED("design"),
  CONTRAINDICATED("S-DIR"),
  CAUTION_UNCONFIRMED("design"),
  QUOTA("S-GA07"),
  OVERACHIEVED("design"),
  MCID_REACHED("S-OST"),
  FUNCTION_WORSE("S-MB"),
  FUNCTION_NOT_IMPROVING("S-MB"),
  MORNING_PAIN_CRITICAL("S-MB"),
  PAIN_RISING("S-MB"),
  PAIN_HIGHER("S-MB"),
  INACTIVE("S-MB"),
  SUSPENDED_WAITING("design"),
  EFFORT_EASY("design"),
  NEAR_CEILING("S-MB"),
  VARIANT_PROPOSED("design");

  private final String source;

  ReasonCode(String source) {
    this.source = source;
  }

  /** Code of the source in the index of sources, or {@code design}. */
  public String source() {
    return source;
  }

  /** A row of the clinical basis, at a place in it, for what gives this reason. */
  Row row(String place, String says, Grade grade) {
    return new Row(place + "." + name(), says, source, grade);
  }

  /** This reason with what was seen, in words. */
  public Reason because(String detail) {
    return new Reason(this, detail, source);
  }
}
