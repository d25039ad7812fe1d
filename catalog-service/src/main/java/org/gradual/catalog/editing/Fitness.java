package org.gradual.catalog.editing;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
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

  /**
   * Judges drafts that are to be published together.
   *
   * @param listed the catalogue now
   * @param place what to put before a member of the draft of a slug
   */
  Judged judge(Collection<Draft> drafts, Collection<Listed> listed, UnaryOperator<String> place) {
    List<Violation> violations = new ArrayList<>();
    List<Exercise> exercises = new ArrayList<>();
    for (Draft draft : drafts) {
      var reading = manuscripts.exercise(draft.manuscript());
      reading.value().ifPresent(exercises::add);
      reading.violations().stream()
          .map(it -> new Violation(place.apply(draft.slug()) + it.field(), it.message()))
          .forEach(violations::add);
    }
    if (violations.isEmpty()) {
      among(exercises, listed, place).forEach(violations::add);
    }
    return new Judged(exercises, violations);
  }

  private Stream<Violation> among(
      List<Exercise> exercises, Collection<Listed> listed, UnaryOperator<String> place) {
    Map<String, Exercise> offered = new TreeMap<>();
    listed.stream()
        .filter(Listed::isOffered)
        .forEach(it -> offered.put(it.document().slug(), it.content()));
    Set<Finding> before = Set.copyOf(check.findings(offered.values()));
    exercises.forEach(it -> offered.put(it.slug(), it));
    Set<String> own = exercises.stream().map(Exercise::slug).collect(toSet());
    return check.findings(offered.values()).stream()
        .filter(found -> own.contains(found.slug()) || !before.contains(found))
        .map(found -> violation(found, own, place))
        .distinct();
  }

  /** What a draft would break in another exercise is told at the draft's slug. */
  private static Violation violation(Finding found, Set<String> own, UnaryOperator<String> place) {
    return own.contains(found.slug())
        ? new Violation(
            place.apply(found.slug()) + found.violation().field(), found.violation().message())
        : new Violation(place.apply(own.iterator().next()) + "slug", "would break " + found);
  }

  /**
   * @param exercises those of the drafts that are whole
   * @param violations everything that keeps the drafts from being published
   */
  record Judged(List<Exercise> exercises, List<Violation> violations) {}
}
