package org.gradual.tracking.care;

import java.util.List;
import org.gradual.foundation.problem.Violation;
import org.hibernate.exception.ConstraintViolationException;

/** Turns the database's word that a subject is taken into a refusal. */
final class SubjectInUse {

  private static final String CONSTRAINT = "patient_subject_unique";

  private SubjectInUse() {}

  /**
   * Runs a write and flushes it.
   *
   * @throws org.gradual.foundation.problem.Refusal 409 if another patient of the clinic has the
   *     subject
   */
  static void refuse(Runnable write) {
    try {
      write.run();
    } catch (ConstraintViolationException violated) {
      if (!CONSTRAINT.equals(violated.getConstraintName())) {
        throw violated;
      }
      throw CareProblems.SUBJECT_IN_USE
          .refusal()
          .violations(List.of(new Violation("subject", "is in use in this clinic")));
    }
  }
}
