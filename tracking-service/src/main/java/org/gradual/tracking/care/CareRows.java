package org.gradual.tracking.care;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The table of who cares for whom. */
@ApplicationScoped
class CareRows implements PanacheRepositoryBase<CareRow, CareKey> {

  boolean caresFor(String clinic, UUID patient, String therapist) {
    return findByIdOptional(new CareKey(clinic, patient, therapist)).isPresent();
  }

  List<String> team(String clinic, UUID patient) {
    return list("key.clinic = ?1 and key.patient = ?2", clinic, patient).stream()
        .map(row -> row.key.therapist())
        .toList();
  }

  Map<UUID, List<String>> teams(String clinic, Collection<UUID> patients) {
    return list("key.clinic = ?1 and key.patient in ?2", clinic, patients).stream()
        .collect(
            Collectors.groupingBy(
                row -> row.key.patient(),
                Collectors.mapping(row -> row.key.therapist(), Collectors.toList())));
  }
}
