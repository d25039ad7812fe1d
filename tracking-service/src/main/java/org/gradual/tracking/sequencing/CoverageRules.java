package org.gradual.tracking.sequencing;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.gradual.tracking.dose.Family;
import org.gradual.tracking.dose.Phase;

/** Whether the plan as a whole does what a plan is for. */
final class CoverageRules {
  private CoverageRules() {}

  /**
   * SQ7 (L35): all major groups are stretched and strengthened.
   *
   * <p>Asked of plans that strengthen: one that only walks or breathes does not mean to cover
   * anything. A group counts as covered as soon as one item works it, even on the side.
   */
  static Optional<String> majorGroups(WrittenPlan plan) {
    if (!plan.has(Phase.STRENGTH)) {
      return Optional.empty();
    }
    boolean stretches = plan.has(Phase.WARM_UP) || plan.has(Phase.FLEXIBILITY);
    var groups =
        Stream.of(Region.TRUNK_FRONT, Region.TRUNK_BACK, Region.HIPS)
            .filter(group -> plan.where(it -> group.isWorkedBy(it.exercise())).findAny().isEmpty())
            .map(group -> "nothing for " + group.words());
    var lacking =
        Stream.concat(Stream.of("no stretching").filter(_ -> !stretches), groups)
            .collect(joining(", "));
    return lacking.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "All major groups are to be stretched and strengthened (L35), the plan has " + lacking);
  }

  /** Stretching alone was no better than no exercise for pain (S-NMA1, S-NMA2). */
  static Optional<String> moreThanStretching(WrittenPlan plan) {
    return plan.items().stream().allMatch(it -> it.exercise().family() == Family.MOBILITY)
        ? Optional.of(
            "Stretching alone did not relieve back pain more than doing nothing (S-NMA1, S-NMA2):"
                + " add strengthening or aerobic exercise.")
        : Optional.empty();
  }
}
