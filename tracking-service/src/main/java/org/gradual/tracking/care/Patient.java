package org.gradual.tracking.care;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A person who is cared for.
 *
 * @param subject the {@code sub} of their own tokens, if they have an app
 * @param conditions codes of {@link Condition}
 * @param equipment codes of {@link Equipment}
 * @param therapists the {@code sub}s of those who care for them, never empty
 * @param revision rises with every change of the record or the care team
 */
public record Patient(
    UUID id,
    String displayName,
    LocalDate birthDate,
    ZoneId timeZone,
    Optional<String> subject,
    Set<String> conditions,
    Set<String> equipment,
    SortedSet<String> therapists,
    Instant createdAt,
    int revision) {

  public Patient {
    conditions = Set.copyOf(conditions);
    equipment = Set.copyOf(equipment);
    therapists = new TreeSet<>(therapists);
  }
}
