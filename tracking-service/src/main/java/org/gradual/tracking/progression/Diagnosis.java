package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.Set;

/**
 * What a patient's record says of their conditions from its recording on.
 *
 * @param revision of the record; it may skip numbers
 * @param conditions codes, all of them, not only what is new
 */
public record Diagnosis(int revision, Instant recordedAt, Set<String> conditions) {

  public Diagnosis {
    conditions = Set.copyOf(conditions);
  }
}
