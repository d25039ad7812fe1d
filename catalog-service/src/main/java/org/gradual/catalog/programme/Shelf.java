package org.gradual.catalog.programme;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.exercise.Listed;
import org.gradual.catalog.vocabulary.Cause;
import org.gradual.catalog.vocabulary.Origin;

/** The published exercises, by slug, and the causes that they work against. */
final class Shelf {
  private final SortedMap<String, Listed> listed = new TreeMap<>();
  private final List<Cause> causes;
  private final Set<String> onLadders;

  private Shelf(List<Listed> published, List<Cause> causes) {
    published.forEach(it -> listed.put(it.content().slug(), it));
    this.causes = List.copyOf(causes);
    this.onLadders =
        exercises()
            .flatMap(it -> Stream.concat(it.easier().stream(), it.harder().stream()))
            .collect(toUnmodifiableSet());
  }

  static Shelf of(List<Listed> published, List<Cause> causes) {
    return new Shelf(published, causes);
  }

  /** By slug. */
  Stream<Exercise> exercises() {
    return listed.values().stream().map(Listed::content);
  }

  /** In the vocabulary's order. */
  List<Cause> causes() {
    return causes;
  }

  Optional<Exercise> find(String slug) {
    return Optional.ofNullable(listed.get(slug)).map(Listed::content);
  }

  int revision(String slug) {
    return listed.get(slug).document().revision();
  }

  /**
   * Whether a plan may name an exercise for its own sake. What only general practice adds, and only
   * as an easier or harder form of another exercise, is a rung of that one's ladder.
   */
  boolean standsForItself(Exercise exercise) {
    return exercise.provenance().kind() != Origin.GENERAL || !onLadders.contains(exercise.slug());
  }

  /** An exercise with the dose that a person begins with. */
  Part begin(Exercise exercise, Person person) {
    var dose = FirstDose.of(exercise, person);
    Exercise done = Optional.ofNullable(dose.variant()).flatMap(this::find).orElse(exercise);
    return Part.of(exercise, done, dose);
  }
}
