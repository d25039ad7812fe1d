package org.gradual.catalog.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Basis;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.vocabulary.Cause;

/** The one source by which a reason names what a record tells in full. */
final class Sources {
  static final String OWN_CHOICE = "design";

  private Sources() {}

  /** What a fact of an exercise rests on first. */
  static String of(Exercise exercise, String fact) {
    return basis(exercise, fact)
        .map(
            basis -> basis.seedLines().stream().findFirst().map(Sources::line).orElse(first(basis)))
        .orElse(OWN_CHOICE);
  }

  /**
   * Why an exercise works against a cause. A record tells this for all of its causes together: the
   * line is taken that also speaks of this cause, else one that speaks of no other cause.
   */
  static String of(Exercise exercise, String cause, List<Cause> causes) {
    Set<Integer> ofThis = lines(causes, it -> it.slug().equals(cause));
    Set<Integer> ofOthers = lines(causes, it -> !it.slug().equals(cause));
    List<Integer> told = basis(exercise, "causes").map(Basis::seedLines).orElse(List.of());
    return Stream.<Predicate<Integer>>of(ofThis::contains, line -> !ofOthers.contains(line))
        .flatMap(fitting -> told.stream().filter(fitting).limit(1))
        .findFirst()
        .map(Sources::line)
        .orElse(of(exercise, "causes"));
  }

  private static Set<Integer> lines(List<Cause> causes, Predicate<Cause> which) {
    return causes.stream()
        .filter(which)
        .flatMap(
            it ->
                Stream.concat(
                    it.seedLines().stream(),
                    it.matchedWork().stream().flatMap(work -> work.seedLines().stream())))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<Basis> basis(Exercise exercise, String fact) {
    return exercise.sources().stream().filter(it -> it.of().contains(fact)).findFirst();
  }

  private static String first(Basis basis) {
    return basis.from().getFirst();
  }

  private static String line(int number) {
    return "L" + number;
  }
}
