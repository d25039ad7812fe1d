package org.gradual.catalog.editing;

import org.gradual.foundation.problem.ProblemType;

/** Refusals that editors meet. */
public final class EditingProblem {
  public static final ProblemType NOT_PUBLISHABLE =
      new ProblemType("not-publishable", 422, "The draft is not fit to be published");
  public static final ProblemType UNKNOWN_EXERCISE =
      new ProblemType("unknown-exercise", 422, "There is no such exercise on offer");
  public static final ProblemType SLUG_IN_USE =
      new ProblemType("slug-in-use", 409, "There is an exercise or a draft of this slug already");
  public static final ProblemType ALREADY_RETIRED =
      new ProblemType("already-retired", 409, "The exercise is retired already");
  public static final ProblemType DRAFT_IN_THE_WAY =
      new ProblemType("draft-in-the-way", 409, "Other drafts of these exercises are open");

  private EditingProblem() {}
}
