package org.gradual.tracking.sequencing;

import java.util.Comparator;
import java.util.Optional;
import org.gradual.tracking.catalogue.PublishedExercise;
import org.gradual.tracking.dose.Phase;

/**
 * The order of the items. It is judged as the therapist wrote it: the agenda sorts by phase anyway,
 * but whoever writes stretches first may have meant so, and should know that it comes otherwise.
 */
final class OrderRules {
  private static final String YOGA = "yoga";
  private static final String PILATES = "pilates";
  private static final String POSTURAL = "postural";
  private static final String POOR_POSTURE = "poor-posture";

  private OrderRules() {}

  /** SQ1 (L35): stretches that move come before stretches that are held. */
  static Optional<String> dynamicBeforeStatic(WrittenPlan plan) {
    return plan.firstPair(
            (earlier, later) -> earlier.isIn(Phase.FLEXIBILITY) && later.isIn(Phase.WARM_UP))
        .map(it -> it.because("moving stretches come before held ones (L35)"));
  }

  /**
   * SQ2 (L35): stretches of yoga and Pilates follow the strengthening. Other held stretches are not
   * meant: the seed names no place for them but SQ1's.
   */
  static Optional<String> strengthBeforeFlexibility(WrittenPlan plan) {
    return plan.firstPair(
            (earlier, later) ->
                earlier.isIn(Phase.FLEXIBILITY)
                    && (earlier.isOf(YOGA) || earlier.isOf(PILATES))
                    && later.isIn(Phase.STRENGTH))
        .map(it -> it.because("yoga and Pilates stretches follow the strengthening (L35)"));
  }

  /**
   * SQ6 (L65): posture is built from the feet up: ankles, hips, core, shoulders.
   *
   * <p>A plan works at posture when it has an item of the discipline {@code postural}; then the
   * strengthening for poor posture is judged, and nothing else. Two items are in the wrong order
   * only where all that the earlier one works above all lies higher than anything of the later one.
   */
  static Optional<String> fromTheFeetUp(WrittenPlan plan) {
    if (plan.where(it -> it.isOf(POSTURAL)).findAny().isEmpty()) {
      return Optional.empty();
    }
    return plan.firstPair(
            (earlier, later) ->
                isForPosture(earlier)
                    && isForPosture(later)
                    && liesAbove(earlier.exercise(), later.exercise()))
        .map(it -> it.because("posture is built from the feet up (L65)"));
  }

  /** SQ8 (L86): what has yoga in it ends with relaxation and deep breathing. */
  static Optional<String> relaxationLast(WrittenPlan plan) {
    boolean yoga = plan.where(it -> it.isOf(YOGA)).anyMatch(it -> !it.isIn(Phase.RELAXATION));
    return yoga && !plan.items().getLast().isIn(Phase.RELAXATION)
        ? Optional.of(
            "Yoga ends with relaxation and deep breathing (L86): add it as the last item.")
        : Optional.empty();
  }

  private static boolean isForPosture(PlannedExercise item) {
    return item.isIn(Phase.STRENGTH)
        && (item.isOf(POSTURAL) || item.exercise().causes().contains(POOR_POSTURE));
  }

  private static boolean liesAbove(PublishedExercise earlier, PublishedExercise later) {
    var lowest = Region.mainly(earlier).stream().min(Comparator.comparing(Region::height));
    var highest = Region.mainly(later).stream().max(Comparator.comparing(Region::height));
    return lowest.isPresent()
        && highest.isPresent()
        && lowest.get().height() > highest.get().height();
  }
}
