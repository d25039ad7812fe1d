package org.gradual.tracking.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gradual.tracking.care.Patient;

/** A patient's record, codes and subjects in alphabetical order. */
record PatientView(
    UUID id,
    String displayName,
    LocalDate birthDate,
    String timeZone,
    Optional<String> subject,
    List<String> conditions,
    List<String> equipment,
    List<String> therapists,
    Instant createdAt,
    int revision) {

  static PatientView of(Patient patient) {
    return new PatientView(
        patient.id(),
        patient.displayName(),
        patient.birthDate(),
        patient.timeZone().getId(),
        patient.subject(),
        patient.conditions().stream().sorted().toList(),
        patient.equipment().stream().sorted().toList(),
        List.copyOf(patient.therapists()),
        patient.createdAt(),
        patient.revision());
  }
}
