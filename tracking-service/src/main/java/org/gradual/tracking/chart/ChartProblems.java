package org.gradual.tracking.chart;

import org.gradual.foundation.problem.ProblemType;

/** What the chart or the catalog refuses although the request is well-formed. */
public final class ChartProblems {
  public static final ProblemType UNKNOWN_EXERCISE =
      new ProblemType("unknown-exercise", 422, "The catalog has no such exercise");
  public static final ProblemType UNKNOWN_REVISION =
      new ProblemType("unknown-revision", 422, "The exercise has no such revision");
  public static final ProblemType UNKNOWN_ITEM =
      new ProblemType("unknown-item", 422, "The plan has no such item");
  public static final ProblemType CONTRAINDICATED =
      new ProblemType("contraindicated", 422, "A condition of the patient forbids an exercise");
  public static final ProblemType CAUTION_UNCONFIRMED =
      new ProblemType(
          "caution-unconfirmed", 422, "A condition asks for caution that nobody has confirmed");
  public static final ProblemType UNSUITABLE_DOSE =
      new ProblemType("unsuitable-dose", 422, "A dose does not fit its exercise");
  public static final ProblemType OUTSIDE_CORRIDOR =
      new ProblemType("outside-corridor", 422, "A dose is outside its corridor");
  public static final ProblemType IN_THE_FUTURE =
      new ProblemType("in-the-future", 422, "It has not happened yet");
  public static final ProblemType NOT_PROPOSED =
      new ProblemType("not-proposed", 409, "The decision is not waiting for an answer");
  public static final ProblemType ALREADY_CLEARED =
      new ProblemType("already-cleared", 409, "The alert is cleared already");

  private ChartProblems() {}
}
