package org.gradual.tracking.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * An assessment on its day.
 *
 * @param takenOn in the patient's calendar
 * @param receivedAt since when we know what it says
 */
public record Measure(UUID id, LocalDate takenOn, Instant receivedAt, Assessment assessment) {

  /**
   * By day, and on one day by id as text, which is the database's order, too: arrival never
   * matters.
   */
  public static final Comparator<Measure> IN_TIME =
      Comparator.comparing(Measure::takenOn).thenComparing(it -> it.id().toString());
}
