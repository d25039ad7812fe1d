package org.gradual.tracking.progression;

import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/** On what the rules of time off rest: a row for each length of it, by age. */
final class TimeOffBasis {

  static final Row WEEK_UNDER_65 =
      Row.design(
          "B7.7-13.under-65",
          "After 7 to 13 days off, under 65: the last dose is repeated for one whole, settled"
              + " session before the normal rules go on.");

  static final Row WEEK_FROM_65 =
      Row.design(
          "B7.7-13.from-65", "After 7 to 13 days off, from 65 on: one step down, which stays.");

  static final Row FORTNIGHT_UNDER_65 =
      new Row(
          "B7.14-27.under-65",
          "After 14 to 27 days off, under 65: 70 % of the dose, and a tenth more with each whole,"
              + " settled session.",
          "S-CSC",
          Grade.B);

  static final Row FORTNIGHT_FROM_65 =
      new Row(
          "B7.14-27.from-65",
          "After 14 to 27 days off, from 65 on: 50 % of the dose in the first week, then 70, 80 and"
              + " 90 % by the week.",
          "S-CSC",
          Grade.B);

  static final Row MONTH_UNDER_65 =
      new Row(
          "B7.28-55.under-65",
          "After 28 to 55 days off, under 65: 50 % of the dose in the first week, then 70, 80 and"
              + " 90 % by the week.",
          "S-DET",
          Grade.B);

  static final Row MONTH_FROM_65 =
      new Row(
          "B7.28-55.from-65",
          "After 28 to 55 days off, from 65 on: back to the start dose.",
          "S-DET",
          Grade.B);

  static final Row TWO_MONTHS =
      new Row(
          "B7.56",
          "After 56 days off or more, at any age: back to the start dose, and a therapist reviews"
              + " the plan.",
          "S-DET",
          Grade.B);

  static final Row FAMILY =
      Row.design(
          "B7.gap",
          "Days off are counted from the last session in which any set of the family was done. An"
              + " item that is due once a week has none before the eighth day; one that was never"
              + " done has none at all.");

  private TimeOffBasis() {}
}
