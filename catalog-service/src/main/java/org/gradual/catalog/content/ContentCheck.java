package org.gradual.catalog.content;

import static java.util.function.Function.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.programme.ProgrammeCheck;
import org.gradual.catalog.vocabulary.Word;

/**
 * Finds every mistake of the content. The tests of the build and every start of the service ask it.
 */
@ApplicationScoped
class ContentCheck {
  private final Validator validator;
  private final ProgrammeCheck programmes;

  ContentCheck(Validator validator, ProgrammeCheck programmes) {
    this.validator = validator;
    this.programmes = programmes;
  }

  /**
   * What is wrong, each mistake with its place. Records that are wrong in themselves are told
   * first; what must hold between them is asked only once each of them is right.
   */
  List<String> mistakes(ShippedContent content) {
    List<String> shapes = shapes(content).toList();
    if (!shapes.isEmpty()) {
      return shapes;
    }
    List<Rule> rules =
        Stream.of(
                ConditionRules.all(),
                DoseRules.all(),
                LadderRules.all(content.exercises()),
                NameRules.all(content.exercises()),
                ProvenanceRules.all(content.vocabulary().keys(Word.SOURCE)))
            .flatMap(List::stream)
            .toList();
    Stream<String> exercises =
        content.exercises().stream()
            .flatMap(it -> rules.stream().flatMap(rule -> rule.breaches(it)).map(in(it)));
    return Stream.concat(
            exercises, programmes.mistakes(content.programmes(), content.exercises()).stream())
        .toList();
  }

  private Stream<String> shapes(ShippedContent content) {
    Stream<String> words =
        validator.validate(content.vocabulary()).stream().map(ContentCheck::text);
    Stream<String> exercises =
        content.exercises().stream()
            .flatMap(it -> validator.validate(it).stream().map(ContentCheck::text).map(in(it)));
    var seen = new HashSet<String>();
    Stream<String> twice =
        content.exercises().stream()
            .filter(it -> !seen.add(it.slug()))
            .map(it -> in(it).apply("stands twice"));
    return Stream.of(words, exercises, twice).flatMap(identity()).sorted();
  }

  private static UnaryOperator<String> in(Exercise exercise) {
    return mistake -> exercise.slug() + ": " + mistake;
  }

  private static String text(ConstraintViolation<?> found) {
    return found.getPropertyPath() + " " + found.getMessage();
  }
}
