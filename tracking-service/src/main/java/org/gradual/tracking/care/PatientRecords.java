package org.gradual.tracking.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.problem.Violation;

/**
 * What was entered about patients, with every revision of it. A patient may correct their own
 * record, but neither hand it to another subject nor drop a condition that forbids exercises.
 * [design]
 */
@ApplicationScoped
public class PatientRecords {

  private final PatientRows patients;

  PatientRecords(PatientRows patients) {
    this.patients = patients;
  }

  /**
   * Replaces a record, inside the transaction that holds the patient's row. The same details again
   * are no new revision.
   *
   * @param patient whose record the caller may change
   * @throws org.gradual.foundation.problem.Refusal 409 for a subject in use, 422 for what only a
   *     therapist may change
   */
  public Patient replace(Caller caller, Patient patient, PatientDetails asked, Instant at) {
    var row = patients.at(caller.clinic(), patient.id()).orElseThrow();
    var wanted = caller.is(Role.THERAPIST) ? asked : byPatient(row.details(), asked);
    if (!wanted.equals(row.details())) {
      row.take(wanted);
      row.revision++;
      SubjectInUse.refuse(patients::flush);
      patients.keepRevision(row.key, at, caller.sub());
    }
    return row.with(patient.therapists());
  }

  private static PatientDetails byPatient(PatientDetails now, PatientDetails asked) {
    var violations = new ArrayList<Violation>();
    if (asked.subject().isPresent() && !asked.subject().equals(now.subject())) {
      violations.add(new Violation("subject", "only a therapist may change it"));
    }
    if (!asked.conditions().containsAll(now.conditions())) {
      violations.add(new Violation("conditions", "only a therapist may remove one"));
    }
    if (!violations.isEmpty()) {
      throw CareProblems.THERAPIST_ONLY.refusal().violations(violations);
    }
    return new PatientDetails(
        asked.displayName(),
        asked.birthDate(),
        asked.timeZone(),
        now.subject(),
        asked.conditions(),
        asked.equipment());
  }
}
