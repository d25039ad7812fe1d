package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A patient's conditions in time. What the first record says counts from the beginning of time,
 * because a condition is older than its record; what a later one says, from its recording, so that
 * no dose that was right when it was done turns wrong afterwards [design].
 *
 * @param diagnoses in the order of their revisions, never empty
 */
public record Conditions(List<Diagnosis> diagnoses) {

  public static final Conditions NONE = always(Set.of());

  public Conditions {
    diagnoses = diagnoses.stream().sorted(Comparator.comparing(Diagnosis::revision)).toList();
    if (diagnoses.isEmpty()) {
      throw new IllegalArgumentException("conditions without a first record of them");
    }
  }

  /** Conditions that never changed. */
  public static Conditions always(Set<String> codes) {
    return new Conditions(List.of(new Diagnosis(1, Instant.MIN, codes)));
  }

  /** The codes that count at a time; a change at that very time counts. */
  Set<String> at(Instant time) {
    return inForce(time).conditions();
  }

  /** The records that change something from their recording on. */
  List<Diagnosis> later() {
    return diagnoses.subList(1, diagnoses.size());
  }

  /** The codes that a record has and the one before it had not. */
  Set<String> addedBy(Diagnosis diagnosis) {
    int i = diagnoses.indexOf(diagnosis);
    Set<String> before = i == 0 ? Set.of() : diagnoses.get(i - 1).conditions();
    return diagnosis.conditions().stream()
        .filter(code -> !before.contains(code))
        .collect(Collectors.toSet());
  }

  /** Whether the first records are these. */
  boolean beginWith(Conditions earlier) {
    return Collections.indexOfSubList(diagnoses, earlier.diagnoses) == 0;
  }

  /** What had been recorded before a time, and the first record in any case. */
  Conditions before(Instant time) {
    return new Conditions(
        diagnoses.stream()
            .filter(it -> it.recordedAt().isBefore(time) || it.equals(diagnoses.getFirst()))
            .toList());
  }

  private Diagnosis inForce(Instant time) {
    int i = diagnoses.size() - 1;
    while (i > 0 && diagnoses.get(i).recordedAt().isAfter(time)) {
      i--;
    }
    return diagnoses.get(i);
  }
}
