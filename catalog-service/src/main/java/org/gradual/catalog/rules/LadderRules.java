package org.gradual.catalog.content;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Dose;
import org.gradual.catalog.exercise.Exercise;

/**
 * What must hold between exercises. A ladder may name exercises that are not written yet; nothing
 * can be said of those.
 */
final class LadderRules {
  private final Map<String, Exercise> exercises;
  private final Ladders ladders;

  private LadderRules(List<Exercise> all) {
    exercises = all.stream().collect(toMap(Exercise::slug, identity()));
    ladders = new Ladders(all);
  }

  static List<Rule> all(List<Exercise> exercises) {
    var rules = new LadderRules(exercises);
    return List.of(
        rules::harderNeverLowersTheTier,
        rules::nothingIsHarderThanItself,
        rules::prerequisitesCanBeMet);
  }

  private Stream<String> harderNeverLowersTheTier(Exercise it) {
    return ladders.justAbove(it.slug()).stream()
        .map(exercises::get)
        .filter(Objects::nonNull)
        .filter(harder -> harder.tier() < it.tier())
        .map(harder -> harder.slug() + " is harder, but of a lower tier");
  }

  private Stream<String> nothingIsHarderThanItself(Exercise it) {
    return ladders.above(it.slug()).contains(it.slug())
        ? Stream.of("is harder than itself")
        : Stream.empty();
  }

  private Stream<String> prerequisitesCanBeMet(Exercise it) {
    return Stream.ofNullable(it.prerequisite())
        .filter(first -> !canBeMet(exercises.get(first.exercise()), first.dose(), it))
        .map(first -> "its prerequisite " + first.exercise() + " cannot be met before it");
  }

  private static boolean canBeMet(Exercise mastered, Dose dose, Exercise next) {
    return mastered != null
        && !mastered.slug().equals(next.slug())
        && mastered.tier() <= next.tier()
        && (dose == null || isReachable(dose, mastered.doses().ceiling()));
  }

  private static boolean isReachable(Dose dose, Dose ceiling) {
    return dose.getClass() == ceiling.getClass()
        && DoseNumbers.of(dose).above(DoseNumbers.of(ceiling)).findAny().isEmpty();
  }
}
