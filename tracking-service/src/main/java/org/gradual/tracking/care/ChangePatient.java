package org.gradual.tracking.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Supplier;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.problem.Violation;
import org.gradual.tracking.store.TransactionDoor;

/**
 * Replaces what was entered about a patient. A patient may correct their own record, but neither
 * hand it to another subject nor drop a condition that forbids exercises. [design]
 */
@ApplicationScoped
public class ChangePatient {

  private final TransactionDoor door;
  private final Access access;
  private final PatientRows patients;

  ChangePatient(TransactionDoor door, Access access, PatientRows patients) {
    this.door = door;
    this.access = access;
    this.patients = patients;
  }

  /**
   * The same details again are no new revision.
   *
   * @param details read only once the caller is known to have access
   * @throws org.gradual.foundation.problem.Refusal 404, 428 and 412 for the precondition, 409 for a
   *     subject in use, 422 for what only a therapist may change
   */
  public Patient change(
      Caller caller,
      UUID id,
      Supplier<PatientDetails> details,
      Supplier<Preconditions> preconditions) {
    return door.write(
        caller,
        id,
        "changePatient",
        tx -> {
          var patient = access.chartToChange(tx, id);
          var asked = details.get();
          preconditions.get().require(Preconditions.tag(patient.revision()));
          var row = patients.at(caller.clinic(), id).orElseThrow();
          var wanted = caller.is(Role.THERAPIST) ? asked : byPatient(row.details(), asked);
          if (!wanted.equals(row.details())) {
            row.take(wanted);
            row.revision++;
            SubjectInUse.refuse(patients::flush);
          }
          return row.with(patient.therapists());
        });
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
