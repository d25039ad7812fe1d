package org.gradual.tracking.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gradual.tracking.dose.Phase;

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

  /** How many items can step up: relaxation stands outside the week's cap. */
  public int steppingItems() {
    return (int) items.stream().filter(it -> it.ladder().own().phase() != Phase.RELAXATION).count();
  }

  /** The same plan under other rules; a quota has its say under QUOTA alone. */
  PlanRevision under(PainPolicy otherPolicy, Settings otherSettings) {
    boolean quotas = otherPolicy == PainPolicy.QUOTA;
    return new PlanRevision(
        revision,
        recordedAt,
        startsOn,
        endsOn,
        otherPolicy,
        daysPerWeek,
        otherSettings,
        quotas ? items : items.stream().map(PlanItem::withoutQuota).toList());
  }
}
