package org.gradual.tracking.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a therapist wrote at one time.
 *
 * @param endsOn last day of the plan; absent: open
 * @param daysPerWeek for items that name none themselves
 */
public record PlanRevision(
    int revision,
    Instant recordedAt,
    LocalDate startsOn,
    Optional<LocalDate> endsOn,
    PainPolicy painPolicy,
    int daysPerWeek,
    Settings settings,
    List<PlanItem> items) {

  public PlanRevision {
    items = List.copyOf(items);
    if (painPolicy != PainPolicy.QUOTA && items.stream().anyMatch(it -> it.quota().isPresent())) {
      throw new IllegalArgumentException("a quota under " + painPolicy);
    }
  }
}
