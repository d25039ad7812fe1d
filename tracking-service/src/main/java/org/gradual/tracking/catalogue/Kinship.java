package org.gradual.tracking.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which exercises may take the place of one that a condition forbids: for a shared cause, forbidden
 * by none of the conditions and not harder.
 *
 * <p>Of many, the most akin are chosen [design]: those that neither bend nor arch the back, for the
 * same part of a session, with which no condition asks for caution, for the same muscles, of the
 * same sort and discipline. They are told in the order that the contract names: neutral ones first,
 * then the nearest tier.
 *
 * @param conditions codes of the patient's conditions
 */
record Kinship(PublishedExercise forbidden, Set<String> conditions) {
  private static final int MOST = 5;
  private static final String NEUTRAL = "NEUTRAL";

  /** Slugs of at most five of these. */
  List<String> of(Collection<PublishedExercise> published) {
    Comparator<PublishedExercise> order =
        Comparator.comparing((PublishedExercise other) -> !other.direction().equals(NEUTRAL))
            .thenComparing(PublishedExercise::tier, Comparator.reverseOrder())
            .thenComparing(PublishedExercise::slug);
    return published.stream()
        .filter(this::mayReplace)
        .sorted(nearest().thenComparing(order))
        .limit(MOST)
        .sorted(order)
        .map(PublishedExercise::slug)
        .toList();
  }

  private boolean mayReplace(PublishedExercise other) {
    return !other.slug().equals(forbidden.slug())
        && other.tier() <= forbidden.tier()
        && !Collections.disjoint(other.causes(), forbidden.causes())
        && Collections.disjoint(other.contraindicated(), conditions);
  }

  private Comparator<PublishedExercise> nearest() {
    return Comparator.comparing((PublishedExercise other) -> !other.direction().equals(NEUTRAL))
        .thenComparing(other -> other.phase() != forbidden.phase())
        .thenComparing(other -> !Collections.disjoint(other.caution(), conditions))
        .thenComparing(this::sharedMuscles, Comparator.reverseOrder())
        .thenComparing(other -> !sort(other).equals(sort(forbidden)))
        .thenComparing(other -> !other.disciplines().equals(forbidden.disciplines()));
  }

  private int sharedMuscles(PublishedExercise other) {
    var shared = new HashSet<>(other.primaryMuscles());
    shared.retainAll(forbidden.primaryMuscles());
    return shared.size();
  }

  /** STRENGTH_DYNAMIC and STRENGTH_ISOMETRIC are of one sort. */
  private static String sort(PublishedExercise exercise) {
    return exercise.type().split("_")[0];
  }
}
