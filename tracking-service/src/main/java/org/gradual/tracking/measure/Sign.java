package org.gradual.tracking.measure;

import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/** What measures can show that a therapist must know of. */
public enum Sign {
  MCID_REACHED(
      new Row(
          "B9.MCID_REACHED",
          "An instrument has improved by as much as matters, for the first time or again: INFO, and"
              + " nothing is kept from rising.",
          "S-OST",
          Grade.B)),

  FUNCTION_WORSE(
      new Row(
          "B9.FUNCTION_WORSE",
          "RMDQ, ODI or PSFS is worse by at least 20 % of the baseline's score, or of the score"
              + " before, and by one point at least: CRITICAL, and nothing rises. The baseline shows"
              + " a slow decline, the score before a relapse after a gain.",
          "S-MB",
          Grade.B)),

  FUNCTION_NOT_IMPROVING(
      new Row(
          "B9.FUNCTION_NOT_IMPROVING",
          "Two assessments of RMDQ, ODI or PSFS in a row, both after the baseline, are no better than"
              + " it, although it left room: HIGH, and nothing rises.",
          "S-MB",
          Grade.B));

  private final Row row;

  Sign(Row row) {
    this.row = row;
  }

  public Row row() {
    return row;
  }
}
