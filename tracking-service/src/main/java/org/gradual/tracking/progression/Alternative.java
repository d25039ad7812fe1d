package org.gradual.tracking.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
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

  /** The settings that the plan would choose; nothing says that they are within their bounds. */
  public Map<Setting, BigDecimal> chosen(Settings own) {
    Map<Setting, BigDecimal> chosen = new EnumMap<>(Setting.class);
    chosen.putAll(own.chosen());
    chosen.putAll(settings);
    return chosen;
  }
}
