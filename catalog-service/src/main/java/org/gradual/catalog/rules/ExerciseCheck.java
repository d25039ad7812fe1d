package org.gradual.catalog.rules;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.vocabulary.Vocabulary;
import org.gradual.catalog.vocabulary.Word;
import org.gradual.foundation.problem.Violation;

/**
 * Finds every mistake of exercises. The tests of the build, every start of the service and every
 * publication by an editor ask it.
 */
@ApplicationScoped
public class ExerciseCheck {
  private final Validator validator;
  private final Vocabulary vocabulary;

  ExerciseCheck(Validator validator, Vocabulary vocabulary) {
    this.validator = validator;
    this.vocabulary = vocabulary;
  }

  /**
   * What is wrong with exercises that are to be offered together. Those that are wrong in
   * themselves are told first; what must hold between them is asked only once each of them is
   * right.
   */
  public List<Finding> findings(Collection<Exercise> exercises) {
    List<Finding> shapes = all(exercises, List.of(this::shape));
    return shapes.isEmpty() ? findingsBetween(exercises) : shapes;
  }

  /** What is wrong between exercises of which each is right in itself. */
  public List<Finding> findingsBetween(Collection<Exercise> exercises) {
    return all(exercises, between(exercises));
  }

  /** What a release owes beyond that: a basis of every fact, and what is new in each variant. */
  public List<Finding> findingsOfRelease(Collection<Exercise> exercises) {
    return all(exercises, ReleaseRules.all());
  }

  private List<Rule> between(Collection<Exercise> exercises) {
    return Stream.of(
            ConditionRules.all(),
            CueRules.all(exercises),
            DoseRules.all(),
            LadderRules.all(exercises),
            NameRules.all(exercises),
            ProvenanceRules.all(vocabulary.keys(Word.SOURCE)))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Finding> all(Collection<Exercise> exercises, List<Rule> rules) {
    Function<Exercise, Stream<Finding>> findings =
        it ->
            rules.stream()
                .flatMap(rule -> rule.breaches(it))
                .map(violation -> new Finding(it.slug(), violation));
    return exercises.stream().map(findings).flatMap(identity()).toList();
  }

  private Stream<Violation> shape(Exercise exercise) {
    return validator.validate(exercise).stream()
        .map(Violation::of)
        .sorted(comparing(Violation::field).thenComparing(Violation::message));
  }
}
