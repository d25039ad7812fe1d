package org.gradual.tracking.care;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** What people enter about a patient, as opposed to what follows from it. */
public record PatientDetails(
    String displayName,
    LocalDate birthDate,
    ZoneId timeZone,
    Optional<String> subject,
    Set<Condition> conditions,
    Set<Equipment> equipment) {

  public PatientDetails {
    conditions = Set.copyOf(conditions);
    equipment = Set.copyOf(equipment);
  }
}
