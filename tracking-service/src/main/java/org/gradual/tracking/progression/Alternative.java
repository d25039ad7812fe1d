package org.gradual.tracking.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Other rules than those of a plan.
 *
 * <p>What is named here takes the place of what each revision of the plan says; what is not stays
 * as that revision has it [design].
 *
 * @param settings those that are changed
 * @param painPolicy absent: the plan's
 * @param from the first day whose sessions and reports are judged so; absent: all of them
 */
public record Alternative(
    Map<Setting, BigDecimal> settings, Optional<PainPolicy> painPolicy, Optional<LocalDate> from) {

  public Alternative {
    settings = Map.copyOf(settings);
  }

  /**
   * The plan under these rules.
   *
   * @throws IllegalArgumentException where {@link Settings#refusals} has something against them
   */
  public PlanRevision of(PlanRevision plan) {
    return plan.under(painPolicy.orElse(plan.painPolicy()), new Settings(chosen(plan.settings())));
  }

  /**
   * The same beside a plan that was read, settings and all: the weekly share that the newest
   * revision has by default is the default again, which in other revisions may be another number.
   *
   * @param plans the revisions of the plan, oldest first
   */
  public Alternative besides(List<PlanRevision> plans) {
    Map<Setting, BigDecimal> meant = new EnumMap<>(Setting.class);
    meant.putAll(settings);
    plans.stream()
        .reduce((_, newest) -> newest)
        .filter(it -> it.settings().value(Setting.MAX_ITEMS_PER_WEEK).isEmpty())
        .map(it -> BigDecimal.valueOf(it.settings().maxItemsPerWeek(it.steppingItems())))
        .filter(it -> it.compareTo(settings.getOrDefault(Setting.MAX_ITEMS_PER_WEEK, it)) == 0)
        .ifPresent(_ -> meant.remove(Setting.MAX_ITEMS_PER_WEEK));
    return new Alternative(meant, painPolicy, from);
  }

  /** The settings that the plan would choose; nothing says that they are within their bounds. */
  public Map<Setting, BigDecimal> chosen(Settings own) {
    Map<Setting, BigDecimal> chosen = new EnumMap<>(Setting.class);
    chosen.putAll(own.chosen());
    chosen.putAll(settings);
    return chosen;
  }
}
