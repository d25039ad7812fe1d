package org.gradual.tracking.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.ids.Ids;
import org.gradual.tracking.store.ChartKey;
import org.gradual.tracking.store.TransactionDoor;
import org.gradual.tracking.stream.PatientEvents;
import org.gradual.tracking.wire.EnrolledView;

/** Takes a person into care. The therapist who does so cares for them. */
@ApplicationScoped
public class EnrolPatient {

  private final TransactionDoor door;
  private final PatientRows patients;
  private final CareRows care;
  private final PatientEvents events;
  private final Clock clock;

  EnrolPatient(
      TransactionDoor door,
      PatientRows patients,
      CareRows care,
      PatientEvents events,
      Clock clock) {
    this.door = door;
    this.patients = patients;
    this.care = care;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @throws org.gradual.foundation.problem.Refusal 409 if the subject is another patient's of the
   *     clinic
   */
  public Patient enrol(Caller caller, PatientDetails details) {
    var id = Ids.next();
    return door.write(
        caller,
        id,
        "enrolPatient",
        _ -> {
          var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
          var row = new PatientRow(new PatientKey(caller.clinic(), id), details, now, caller.sub());
          SubjectInUse.refuse(() -> patients.persistAndFlush(row));
          patients.keepRevision(row.key, now, caller.sub());
          care.persist(
              new CareRow(new CareKey(caller.clinic(), id, caller.sub()), now, caller.sub()));
          var patient = row.with(List.of(caller.sub()));
          events.enrolled(new ChartKey(caller.clinic(), id), told(patient));
          return patient;
        });
  }

  private static EnrolledView told(Patient patient) {
    return new EnrolledView(
        patient.id(),
        patient.timeZone().getId(),
        patient.conditions().stream().sorted().toList(),
        patient.createdAt());
  }
}
