package org.gradual.tracking.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.paging.Cursor;
import org.gradual.foundation.paging.Page;
import org.gradual.foundation.paging.Paging;
import org.gradual.tracking.store.TransactionDoor;

/** Reads patients' records. */
@ApplicationScoped
public class Patients {

  private static final String LIST = "patients";

  private final TransactionDoor door;
  private final Access access;
  private final PatientRows patients;
  private final CareRows care;

  Patients(TransactionDoor door, Access access, PatientRows patients, CareRows care) {
    this.door = door;
    this.access = access;
    this.patients = patients;
    this.care = care;
  }

  /**
   * @throws org.gradual.foundation.problem.Refusal 404 unless the caller is the patient or cares
   *     for them
   */
  public Patient one(Caller caller, UUID id) {
    return door.read(caller, id, "readPatient", tx -> access.chart(tx, id));
  }

  /** The caller's own record; empty for whoever is no patient of the clinic. */
  public Optional<Patient> own(Caller caller) {
    if (!caller.is(Role.PATIENT)) {
      return Optional.empty();
    }
    return door.readMany(
        caller,
        "readOwnRecord",
        _ -> patients.ofSubject(caller.clinic(), caller.sub()).map(row -> row.with(List.of())),
        record -> record.stream().map(Patient::id).toList());
  }

  /**
   * Patients by name, then id: an administrator's whole clinic, a therapist's caseload, a patient's
   * own record.
   *
   * @param part of the name, in whatever case
   */
  public Page<Patient> page(Caller caller, Optional<String> part, Paging paging) {
    var after = paging.after(LIST, String.class, UUID.class);
    return door.readMany(
        caller,
        "listPatients",
        _ -> withTeams(caller, Page.of(rows(caller, part, paging, after), paging, Patients::place)),
        page -> page.items().stream().map(Patient::id).toList());
  }

  private List<PatientRow> rows(
      Caller caller, Optional<String> part, Paging paging, Optional<Cursor> after) {
    var selection =
        new PatientRows.Selection(
            caller.is(Role.ADMIN) || !caller.is(Role.THERAPIST)
                ? Optional.empty()
                : Optional.of(caller.sub()),
            caller.is(Role.ADMIN) || caller.is(Role.THERAPIST)
                ? Optional.empty()
                : Optional.of(caller.sub()),
            part,
            after.map(cursor -> cursor.key(0, String.class)),
            after.map(cursor -> cursor.key(1, UUID.class)));
    return patients.page(caller.clinic(), selection, paging.fetch());
  }

  private Page<Patient> withTeams(Caller caller, Page<PatientRow> rows) {
    var ids = rows.items().stream().map(row -> row.key.patient()).toList();
    var teams = care.teams(caller.clinic(), ids);
    return rows.map(row -> row.with(teams.getOrDefault(row.key.patient(), List.of())));
  }

  private static Cursor place(PatientRow row) {
    return Cursor.at(LIST, row.displayName, row.key.patient());
  }
}
