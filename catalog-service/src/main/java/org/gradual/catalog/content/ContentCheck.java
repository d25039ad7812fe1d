package org.gradual.catalog.content;

import static java.util.function.Predicate.not;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.programme.ProgrammeCheck;
import org.gradual.catalog.rules.ExerciseCheck;
import org.gradual.catalog.rules.Finding;
import org.gradual.foundation.problem.Violation;

/**
 * Finds every mistake of the content. The tests of the build and every start of the service ask it.
 */
@ApplicationScoped
class ContentCheck {
  private final Validator validator;
  private final ExerciseCheck exercises;
  private final ProgrammeCheck programmes;

  ContentCheck(Validator validator, ExerciseCheck exercises, ProgrammeCheck programmes) {
    this.validator = validator;
    this.exercises = exercises;
    this.programmes = programmes;
  }

  /**
   * What is wrong, each mistake with its place. Words and slugs are judged first: what must hold of
   * the exercises and programmes is asked only once these are right.
   */
  List<String> mistakes(ShippedContent content) {
    List<String> words = Stream.concat(wrongWords(content), twice(content)).sorted().toList();
    return words.isEmpty()
        ? Stream.concat(wrongExercises(content), wrongProgrammes(content)).toList()
        : words;
  }

  private Stream<String> wrongWords(ShippedContent content) {
    return validator.validate(content.vocabulary()).stream()
        .map(Violation::of)
        .map(found -> found.field() + " " + found.message());
  }

  private static Stream<String> twice(ShippedContent content) {
    var seen = new HashSet<String>();
    return content.exercises().stream()
        .map(Exercise::slug)
        .filter(not(seen::add))
        .map(slug -> slug + ": stands twice");
  }

  private Stream<String> wrongExercises(ShippedContent content) {
    List<Finding> findings = exercises.findings(content.exercises());
    return (findings.isEmpty() ? exercises.findingsOfRelease(content.exercises()) : findings)
        .stream().map(Finding::toString);
  }

  private Stream<String> wrongProgrammes(ShippedContent content) {
    return programmes.mistakes(content.programmes(), content.exercises()).stream();
  }
}
