package org.gradual.tracking.sequencing;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.gradual.tracking.catalogue.PublishedExercise;
import org.gradual.tracking.dose.Phase;

/** Whether the patient is ready for what the plan asks. */
final class ReadinessRules {
  private static final int PAIN_FOR_ADVANCED = 2;
  private static final int PAIN_FOR_CORE = 3;
  private static final int MINUTES_MIN = 5;
  private static final int MINUTES_MAX = 10;

  private ReadinessRules() {}

  /**
   * SQ3 (L88): the gentler first, the more advanced only once it feels better: from tier 3 on,
   * something gentler should have been completed, and the week's mean pain be 2 at most.
   *
   * <p>Gentler is what is easier in the exercise's own ladder, and what it names as its
   * prerequisite. Whoever has completed the exercise itself needs no advice. The tier is that of
   * the variant that the dose names. Pain is not judged while too few mornings were told.
   */
  static Optional<String> gentlerFirst(WrittenPlan plan) {
    var untried =
        plan.where(it -> it.isAdvanced() && !isPrepared(it, plan))
            .map(it -> it.rung().slug())
            .distinct()
            .collect(joining(", "));
    if (!untried.isEmpty()) {
      return Optional.of(
          "Gentler ones come first (L88), and nothing easier is recorded as completed of: "
              + untried);
    }
    var advanced =
        plan.where(PlannedExercise::isAdvanced)
            .map(it -> it.rung().slug())
            .distinct()
            .collect(joining(", "));
    return advanced.isEmpty() || !plan.hurtsMoreThan(PAIN_FOR_ADVANCED)
        ? Optional.empty()
        : Optional.of(
            "The week's mean pain is above %d, which is early (L88) for: %s"
                .formatted(PAIN_FOR_ADVANCED, advanced));
  }

  /**
   * SQ4 (L88): the core is strengthened once the pain subsides: a week's mean of 3 at most. The
   * core is the trunk with hips and buttocks (L69). Not judged while too few mornings were told.
   */
  static Optional<String> painSubsidesBeforeCore(WrittenPlan plan) {
    var core =
        plan.where(it -> it.isIn(Phase.STRENGTH))
            .filter(it -> Region.mainly(it.exercise()).stream().anyMatch(Region.CORE::contains))
            .map(PlannedExercise::slug)
            .distinct()
            .collect(joining(", "));
    return core.isEmpty() || !plan.hurtsMoreThan(PAIN_FOR_CORE)
        ? Optional.empty()
        : Optional.of(
            "The week's mean pain is above %d, and the core is strengthened once it subsides (L88): %s"
                .formatted(PAIN_FOR_CORE, core));
  }

  /**
   * SQ5 (L110): aerobic exercise starts with 5 to 10 minutes and grows from there. Only a start is
   * judged: an item of which no session was recorded.
   */
  static Optional<String> aerobicStartsSmall(WrittenPlan plan) {
    var outside =
        plan.where(it -> it.isIn(Phase.AEROBIC) && !it.begun())
            .filter(it -> it.minutes().isPresent())
            .filter(it -> !isSmallStart(it.minutes().getAsInt()))
            .map(it -> "%s at %d".formatted(it.slug(), it.minutes().getAsInt()))
            .collect(joining(", "));
    return outside.isEmpty()
        ? Optional.empty()
        : Optional.of("Aerobic exercise starts with 5 to 10 minutes (L110), not " + outside);
  }

  private static boolean isSmallStart(int minutes) {
    return minutes >= MINUTES_MIN && minutes <= MINUTES_MAX;
  }

  private static boolean isPrepared(PlannedExercise item, WrittenPlan plan) {
    return Stream.of(item.rung(), item.exercise())
        .flatMap(ReadinessRules::preparations)
        .anyMatch(plan.completed()::contains);
  }

  private static Stream<String> preparations(PublishedExercise exercise) {
    var prerequisite =
        Optional.ofNullable(exercise.prerequisite()).map(PublishedExercise.Needs::exercise);
    return Stream.of(exercise.easier().stream(), prerequisite.stream(), Stream.of(exercise.slug()))
        .flatMap(it -> it);
  }
}
