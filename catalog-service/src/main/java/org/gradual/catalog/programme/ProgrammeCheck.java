package org.gradual.catalog.programme;

import static java.util.function.Function.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Exercise;

/** Finds every mistake of the programmes that a release ships beside its exercises. */
@ApplicationScoped
public class ProgrammeCheck {
  private final Validator validator;

  ProgrammeCheck(Validator validator) {
    this.validator = validator;
  }

  /**
   * What is wrong, each mistake with its place. Programmes that are wrong in themselves are told
   * first; what must hold between their members is asked only once each of them is right.
   */
  public List<String> mistakes(List<Programme> programmes, List<Exercise> exercises) {
    List<String> shapes =
        Stream.of(shapes(programmes), twice(programmes)).flatMap(identity()).toList();
    if (!shapes.isEmpty()) {
      return shapes;
    }
    List<ProgrammeRule> rules = ProgrammeRules.all(exercises);
    return programmes.stream()
        .flatMap(it -> rules.stream().flatMap(rule -> rule.breaches(it)).map(text -> in(it) + text))
        .toList();
  }

  private Stream<String> shapes(List<Programme> programmes) {
    return programmes.stream()
        .flatMap(
            it ->
                validator.validate(it).stream()
                    .map(found -> in(it) + found.getPropertyPath() + " " + found.getMessage()))
        .sorted();
  }

  private static Stream<String> twice(List<Programme> programmes) {
    var seen = new HashSet<String>();
    return programmes.stream()
        .filter(it -> !seen.add(it.slug()))
        .map(it -> in(it) + "stands twice");
  }

  private static String in(Programme programme) {
    return "programme " + programme.slug() + ": ";
  }
}
