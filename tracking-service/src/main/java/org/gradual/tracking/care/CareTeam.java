package org.gradual.tracking.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.problem.Printable;
import org.gradual.foundation.problem.Refusal;
import org.gradual.tracking.store.TransactionDoor;

/** Shares the care for a patient and hands it over. Both calls may be repeated without harm. */
@ApplicationScoped
public class CareTeam {

  private static final int LONGEST_SUBJECT = 64;

  private final TransactionDoor door;
  private final Access access;
  private final PatientRows patients;
  private final CareRows care;
  private final Clock clock;

  CareTeam(TransactionDoor door, Access access, PatientRows patients, CareRows care, Clock clock) {
    this.door = door;
    this.access = access;
    this.patients = patients;
    this.care = care;
    this.clock = clock;
  }

  public void add(
      Caller caller, UUID patient, String therapist, Supplier<Preconditions> preconditions) {
    change(
        caller,
        patient,
        therapist,
        "addTherapist",
        preconditions,
        record -> {
          if (record.therapists().contains(therapist)) {
            return;
          }
          var key = new CareKey(caller.clinic(), patient, therapist);
          care.persist(new CareRow(key, clock.instant(), caller.sub()));
          revise(caller, patient);
        });
  }

  /**
   * @throws org.gradual.foundation.problem.Refusal 409 if nobody else cares for the patient
   */
  public void remove(
      Caller caller, UUID patient, String therapist, Supplier<Preconditions> preconditions) {
    change(
        caller,
        patient,
        therapist,
        "removeTherapist",
        preconditions,
        record -> {
          if (!record.therapists().contains(therapist)) {
            return;
          }
          if (record.therapists().size() == 1) {
            throw CareProblems.LAST_THERAPIST.refusal();
          }
          care.deleteById(new CareKey(caller.clinic(), patient, therapist));
          revise(caller, patient);
        });
  }

  private void change(
      Caller caller,
      UUID patient,
      String therapist,
      String operation,
      Supplier<Preconditions> preconditions,
      Consumer<Patient> work) {
    door.write(
        caller,
        patient,
        operation,
        tx -> {
          tx.lock(patient);
          var record = access.circle(tx, patient);
          checked(therapist);
          preconditions.get().honour(Optional.of(Preconditions.tag(record.revision())));
          work.accept(record);
          return null;
        });
  }

  private static void checked(String therapist) {
    var length = therapist.codePointCount(0, therapist.length());
    if (therapist.isBlank() || length > LONGEST_SUBJECT || !Printable.storable(therapist)) {
      throw Refusal.invalid("sub", "must have 1 to " + LONGEST_SUBJECT + " characters");
    }
  }

  /** The record names the team, so its version moves with it. */
  private void revise(Caller caller, UUID patient) {
    patients.at(caller.clinic(), patient).orElseThrow().revision++;
  }
}
