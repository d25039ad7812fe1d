package org.gradual.tracking.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.gradual.foundation.wire.InvalidMember;
import org.gradual.foundation.wire.Text;
import org.gradual.tracking.care.Condition;
import org.gradual.tracking.care.Equipment;
import org.gradual.tracking.care.PatientDetails;

/**
 * What is entered about a patient.
 *
 * @param birthDate not before 1900
 * @param timeZone an IANA name; the chart's calendar days are days of it
 * @param subject the {@code sub} of the patient's own tokens
 */
record PatientBody(
    @NotNull @Text(max = 200) String displayName,
    @NotNull @PastOrPresent LocalDate birthDate,
    @NotNull ZoneId timeZone,
    Optional<@Text(max = 64) String> subject,
    Optional<Set<Condition>> conditions,
    Optional<Set<Equipment>> equipment) {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  PatientBody {
    if (birthDate.isBefore(EARLIEST)) {
      throw new InvalidMember("birthDate", "must not be before " + EARLIEST);
    }
  }

  PatientDetails details() {
    return new PatientDetails(
        displayName,
        birthDate,
        timeZone,
        subject,
        conditions.orElse(Set.of()),
        equipment.orElse(Set.of()));
  }
}
