package org.gradual.tracking.care;

import org.gradual.foundation.problem.ProblemType;

/** What this room refuses beyond what every service does. */
final class CareProblems {

  static final ProblemType SUBJECT_IN_USE =
      new ProblemType("subject-in-use", 409, "Another patient of the clinic has this subject");
  static final ProblemType LAST_THERAPIST =
      new ProblemType("last-therapist", 409, "A patient needs at least one therapist");
  static final ProblemType THERAPIST_ONLY =
      new ProblemType("therapist-only", 422, "Only a therapist may change this");

  private CareProblems() {}
}
