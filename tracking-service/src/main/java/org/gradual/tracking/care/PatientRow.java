package org.gradual.tracking.care;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A patient's record as it is stored. */
@Entity
@Table(name = "patient")
class PatientRow {

  @EmbeddedId PatientKey key;

  int revision;

  @Column(name = "display_name")
  String displayName;

  @Column(name = "birth_date")
  LocalDate birthDate;

  @Column(name = "time_zone")
  String timeZone;

  String subject;

  @JdbcTypeCode(SqlTypes.ARRAY)
  String[] conditions;

  @JdbcTypeCode(SqlTypes.ARRAY)
  String[] equipment;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "created_by")
  String createdBy;

  PatientRow(PatientKey key, PatientDetails details, Instant createdAt, String createdBy) {
    this.key = key;
    this.createdAt = createdAt;
    this.createdBy = createdBy;
    this.revision = 1;
    take(details);
  }

  protected PatientRow() {}

  void take(PatientDetails details) {
    displayName = details.displayName();
    birthDate = details.birthDate();
    timeZone = details.timeZone().getId();
    subject = details.subject().orElse(null);
    conditions = codes(details.conditions());
    equipment = codes(details.equipment());
  }

  PatientDetails details() {
    return new PatientDetails(
        displayName,
        birthDate,
        ZoneId.of(timeZone),
        Optional.ofNullable(subject),
        constants(Condition.class, conditions),
        constants(Equipment.class, equipment));
  }

  Patient with(Collection<String> therapists) {
    return new Patient(
        key.patient(),
        displayName,
        birthDate,
        ZoneId.of(timeZone),
        Optional.ofNullable(subject),
        Set.of(conditions),
        Set.of(equipment),
        new TreeSet<>(therapists),
        createdAt,
        revision);
  }

  private static String[] codes(Set<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  private static <E extends Enum<E>> Set<E> constants(Class<E> type, String[] codes) {
    return Set.copyOf(Arrays.stream(codes).map(code -> Enum.valueOf(type, code)).toList());
  }
}
