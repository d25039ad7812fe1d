package org.gradual.tracking.care;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The table of patients. */
@ApplicationScoped
class PatientRows implements PanacheRepositoryBase<PatientRow, PatientKey> {

  private static final String KEEP =
      "insert into patient_revision (clinic, patient, revision, recorded_at, recorded_by, display_name, birth_date,"
          + " time_zone, subject, conditions, equipment)"
          + " select clinic, patient, revision, :at, :by, display_name, birth_date, time_zone, subject, conditions,"
          + " equipment from patient where clinic = :clinic and patient = :patient";
  private static final String CARED_FOR =
      "exists (select 1 from CareRow c where c.key.clinic = p.key.clinic"
          + " and c.key.patient = p.key.patient and c.key.therapist = :therapist)";
  private static final String NAMED = "p.displayName ilike :part escape '!'";
  private static final String AFTER =
      "(p.displayName > :name or (p.displayName = :name and p.key.patient > :id))";

  Optional<PatientRow> at(String clinic, UUID patient) {
    return findByIdOptional(new PatientKey(clinic, patient));
  }

  Optional<PatientRow> ofSubject(String clinic, String subject) {
    return find("key.clinic = ?1 and subject = ?2", clinic, subject).firstResultOptional();
  }

  /** Keeps what a record says now, which has been flushed, as its present revision. */
  void keepRevision(PatientKey key, Instant at, String by) {
    getEntityManager()
        .createNativeQuery(KEEP)
        .setParameter("at", at)
        .setParameter("by", by)
        .setParameter("clinic", key.clinic())
        .setParameter("patient", key.patient())
        .executeUpdate();
  }

  /**
   * Which rows of a clinic.
   *
   * @param therapist only those in this therapist's care
   * @param subject only the one of this subject
   * @param part only those whose name contains this, in whatever case
   * @param afterName with {@code afterId} the place after which to begin
   */
  record Selection(
      Optional<String> therapist,
      Optional<String> subject,
      Optional<String> part,
      Optional<String> afterName,
      Optional<UUID> afterId) {}

  /** Rows by name, then id. */
  List<PatientRow> page(String clinic, Selection only, int limit) {
    var where = new StringBuilder("from PatientRow p where p.key.clinic = :clinic");
    var parameters = new HashMap<String, Object>(Map.of("clinic", clinic));
    only.therapist().ifPresent(sub -> add(where, parameters, CARED_FOR, "therapist", sub));
    only.subject().ifPresent(sub -> add(where, parameters, "p.subject = :subject", "subject", sub));
    only.part().ifPresent(part -> add(where, parameters, NAMED, "part", "%" + escaped(part) + "%"));
    only.afterName().ifPresent(name -> add(where, parameters, AFTER, "name", name));
    only.afterId().ifPresent(id -> parameters.put("id", id));
    return find(where + " order by p.displayName, p.key.patient", parameters)
        .range(0, limit - 1)
        .list();
  }

  private static void add(
      StringBuilder where,
      Map<String, Object> parameters,
      String condition,
      String name,
      Object value) {
    where.append(" and ").append(condition);
    parameters.put(name, value);
  }

  private static String escaped(String part) {
    return part.replaceAll("[!%_]", "!$0");
  }
}
