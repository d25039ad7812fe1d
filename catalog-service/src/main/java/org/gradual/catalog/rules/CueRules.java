package org.gradual.catalog.rules;

import static java.util.function.Function.identity;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Cue;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.foundation.problem.Violation;

/** What must hold of the instructions to the patient, in every language. */
final class CueRules {
  private final Map<String, Exercise> exercises;

  private CueRules(Collection<Exercise> all) {
    exercises = all.stream().collect(toMap(Exercise::slug, identity()));
  }

  /**
   * @param exercises all that are offered
   */
  static List<Rule> all(Collection<Exercise> exercises) {
    var rules = new CueRules(exercises);
    return List.of(
        rules::saysMoreThanItsVariants,
        CueRules::differsFromItsOwnVariants,
        CueRules::translationsAreWhole);
  }

  /** Somebody who goes on from one variant to the next has to be told what is new. */
  private Stream<Violation> saysMoreThanItsVariants(Exercise it) {
    return variants(it)
        .map(exercises::get)
        .filter(Objects::nonNull)
        .filter(variant -> texts(variant).containsAll(texts(it)))
        .map(
            variant ->
                new Violation("cues", "say nothing that those of " + variant.slug() + " do not"));
  }

  private static Stream<Violation> differsFromItsOwnVariants(Exercise it) {
    Set<String> variants = variants(it).collect(toSet());
    return it.cues().stream()
        .map(Cue::differsFrom)
        .filter(Objects::nonNull)
        .filter(not(variants::contains))
        .map(other -> new Violation("cues", "differ from " + other + ", which is no variant"));
  }

  private static Stream<Violation> translationsAreWhole(Exercise it) {
    return it.translations().entrySet().stream()
        .filter(translation -> translation.getValue().cues().size() != it.cues().size())
        .map(
            translation ->
                new Violation(
                    "translations." + translation.getKey() + ".cues",
                    "must be " + it.cues().size() + ", one for each cue"));
  }

  private static Stream<String> variants(Exercise it) {
    return Stream.concat(it.easier().stream(), it.harder().stream());
  }

  private static Set<String> texts(Exercise it) {
    return it.cues().stream().map(Cue::text).collect(toSet());
  }
}
