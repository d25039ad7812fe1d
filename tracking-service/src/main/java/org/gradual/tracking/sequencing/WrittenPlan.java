package org.gradual.tracking.sequencing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gradual.tracking.dose.Phase;

/**
 * A plan in the order in which the therapist wrote it, and what is known of the patient.
 *
 * @param weekPain mean of the last seven mornings' pain; absent while too few were told
 * @param completed slugs of the exercises of which the chart has a session with every set done
 */
public record WrittenPlan(
    List<PlannedExercise> items, Optional<BigDecimal> weekPain, Set<String> completed) {

  public WrittenPlan {
    items = List.copyOf(items);
    completed = Set.copyOf(completed);
  }

  boolean has(Phase phase) {
    return items.stream().anyMatch(it -> it.isIn(phase));
  }

  Stream<PlannedExercise> where(Predicate<PlannedExercise> which) {
    return items.stream().filter(which);
  }

  boolean hurtsMoreThan(int pain) {
    return weekPain.filter(it -> it.compareTo(BigDecimal.valueOf(pain)) > 0).isPresent();
  }

  /** The first two items, the one somewhere before the other, that stand in this relation. */
  Optional<Pair> firstPair(BiPredicate<PlannedExercise, PlannedExercise> wrong) {
    for (int i = 0; i < items.size(); i++) {
      for (PlannedExercise later : items.subList(i + 1, items.size())) {
        if (wrong.test(items.get(i), later)) {
          return Optional.of(new Pair(items.get(i).slug(), later.slug()));
        }
      }
    }
    return Optional.empty();
  }

  /** Slugs of two items of which the earlier should be the later. */
  record Pair(String earlier, String later) {
    String because(String why) {
      return "%s stands before %s: %s".formatted(earlier, later, why);
    }
  }
}
