package org.gradual.tracking.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gradual.tracking.store.Tx;

/**
 * Who may see what of a patient, asked in this one place. A patient sees the record whose subject
 * they are, a therapist those in their care. Anyone else's is not there: the refusal is the same as
 * for an id that nobody has.
 */
@ApplicationScoped
public class Access {

  private final PatientRows patients;
  private final CareRows care;

  Access(PatientRows patients, CareRows care) {
    this.patients = patients;
    this.care = care;
  }

  /**
   * The patient whose chart the caller is about to read or change.
   *
   * @throws org.gradual.foundation.problem.Refusal 404 unless the caller is the patient or cares
   *     for them
   */
  public Patient chart(Tx tx, UUID patient) {
    var caller = tx.caller();
    var row = patients.at(caller.clinic(), patient).orElseThrow(tx::denied);
    var team = care.team(caller.clinic(), patient);
    var own = caller.is(Role.PATIENT) && caller.sub().equals(row.subject);
    var cared = caller.is(Role.THERAPIST) && team.contains(caller.sub());
    if (!own && !cared) {
      throw tx.denied();
    }
    return row.with(team);
  }

  /**
   * {@link #chart}, with the patient's row held to the end of the transaction: for whoever changes
   * the chart.
   *
   * @throws org.gradual.foundation.problem.Refusal 404 unless the caller is the patient or cares
   *     for them
   */
  public Patient chartToChange(Tx tx, UUID patient) {
    tx.lock(patient);
    return chart(tx, patient);
  }

  /**
   * The patient whose care team or audit trail the caller asks for; an administrator of the clinic
   * may, too.
   *
   * @throws org.gradual.foundation.problem.Refusal 404 unless the caller is the patient, cares for
   *     them or is an administrator
   */
  public Patient circle(Tx tx, UUID patient) {
    var caller = tx.caller();
    if (!caller.is(Role.ADMIN)) {
      return chart(tx, patient);
    }
    return find(tx, patient);
  }

  /** The patient whose chart the calendar changes, for nobody in particular; their row is held. */
  public Patient chartToSettle(Tx tx, UUID patient) {
    tx.lock(patient);
    return find(tx, patient);
  }

  private Patient find(Tx tx, UUID patient) {
    var caller = tx.caller();
    return patients
        .at(caller.clinic(), patient)
        .map(row -> row.with(care.team(caller.clinic(), patient)))
        .orElseThrow(tx::denied);
  }
}
