package org.gradual.catalog.editing;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.exercise.Listed;
import org.gradual.catalog.rules.ExerciseCheck;
import org.gradual.catalog.rules.Finding;
import org.gradual.foundation.problem.Violation;

/**
 * Whether drafts are fit to be published, by the same rules as the content of a release: each in
 * itself, and among everything that is on offer.
 */
@ApplicationScoped
class Fitness {
  private final Manuscripts manuscripts;
  private final ExerciseCheck check;

  Fitness(Manuscripts manuscripts, ExerciseCheck check) {
    this.manuscripts = manuscripts;
    this.check = check;
  }

  /** What drafts are judged against: the catalogue now. */
  Offered offered(Collection<Listed> listed) {
    Map<String, Exercise> exercises = new TreeMap<>();
    listed.stream()
        .filter(Listed::isOffered)
        .forEach(it -> exercises.put(it.document().slug(), it.content()));
    return new Offered(exercises, Set.copyOf(check.findingsBetween(exercises.values())));
  }

  /**
   * Judges drafts that are to be published together.
   *
   * @param place where the editor finds a member of the draft of a slug
   */
  Judged judge(Collection<Manuscript> drafts, Offered offered, Place place) {
    List<Violation> violations = new ArrayList<>();
    List<Exercise> exercises = new ArrayList<>();
    for (Manuscript draft : drafts) {
      var reading = manuscripts.exercise(draft);
      reading.value().ifPresent(exercises::add);
      reading.violations().stream().map(it -> place.of(draft.slug(), it)).forEach(violations::add);
    }
    if (violations.isEmpty()) {
      among(exercises, offered, place).forEach(violations::add);
    }
    return new Judged(exercises, violations);
  }

  private Stream<Violation> among(List<Exercise> exercises, Offered offered, Place place) {
    Map<String, Exercise> then = new TreeMap<>(offered.exercises());
    exercises.forEach(it -> then.put(it.slug(), it));
    Set<String> own = exercises.stream().map(Exercise::slug).collect(toCollection(TreeSet::new));
    return check.findingsBetween(then.values()).stream()
        .filter(found -> own.contains(found.slug()) || !offered.faults().contains(found))
        .map(found -> violation(found, own, place))
        .distinct();
  }

  /** What a draft would break in another exercise is told at the draft's slug. */
  private static Violation violation(Finding found, Set<String> own, Place place) {
    return own.contains(found.slug())
        ? place.of(found.slug(), found.violation())
        : place.of(own.iterator().next(), new Violation("slug", "would break " + found));
  }

  /**
   * @param exercises what is on offer, by slug
   * @param faults what is wrong with it already, as where a rung was retired: no draft is to blame
   */
  record Offered(Map<String, Exercise> exercises, Set<Finding> faults) {}

  /**
   * @param exercises those of the drafts that are whole
   * @param violations everything that keeps the drafts from being published
   */
  record Judged(List<Exercise> exercises, List<Violation> violations) {}
}
