package org.gradual.catalog.rules;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Dose;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.foundation.problem.Violation;

/** What must hold between an exercise and those that are easier or harder, or come before it. */
final class LadderRules {
  private final Map<String, Exercise> exercises;
  private final Ladders ladders;

  private LadderRules(Collection<Exercise> all) {
    exercises = all.stream().collect(toMap(Exercise::slug, identity()));
    ladders = new Ladders(all);
  }

  /**
   * @param exercises all that are offered
   */
  static List<Rule> all(Collection<Exercise> exercises) {
    var rules = new LadderRules(exercises);
    return List.of(
        rules::everyRungIsThere,
        rules::harderNeverLowersTheTier,
        rules::nothingIsHarderThanItself,
        rules::prerequisitesCanBeMet);
  }

  private Stream<Violation> everyRungIsThere(Exercise it) {
    return Stream.of(missing("easier", it.easier()), missing("harder", it.harder()))
        .flatMap(identity());
  }

  private Stream<Violation> missing(String member, List<String> rungs) {
    return IntStream.range(0, rungs.size())
        .filter(i -> !exercises.containsKey(rungs.get(i)))
        .mapToObj(
            i -> new Violation(member + "[" + i + "]", rungs.get(i) + " is no exercise on offer"));
  }

  private Stream<Violation> harderNeverLowersTheTier(Exercise it) {
    return ladders.justAbove(it.slug()).stream()
        .map(exercises::get)
        .filter(Objects::nonNull)
        .filter(harder -> harder.tier() < it.tier())
        .map(harder -> new Violation("harder", harder.slug() + " is of a lower tier"));
  }

  private Stream<Violation> nothingIsHarderThanItself(Exercise it) {
    return ladders.above(it.slug()).contains(it.slug())
        ? Stream.of(new Violation("harder", "leads back to the exercise itself"))
        : Stream.empty();
  }

  private Stream<Violation> prerequisitesCanBeMet(Exercise it) {
    return Stream.ofNullable(it.prerequisite())
        .filter(first -> !canBeMet(exercises.get(first.exercise()), first.dose(), it))
        .map(
            first ->
                new Violation("prerequisite", first.exercise() + " cannot be mastered before it"));
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
