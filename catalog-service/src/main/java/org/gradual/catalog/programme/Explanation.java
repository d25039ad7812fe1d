package org.gradual.catalog.programme;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Dose;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.exercise.Phase;
import org.gradual.catalog.vocabulary.Cause;

/** Why something stands in a plan, where it stands, and with this dose. */
final class Explanation {
  private Explanation() {}

  static List<Reason> of(Candidate candidate, Person person, List<Cause> causes) {
    Part part = candidate.part();
    return Stream.of(
            causeMatches(part.exercise(), person, causes),
            candidate.replaces().stream().map(Explanation::substitute),
            Stream.of(phase(part.phase()), dose(part.exercise(), person)),
            days(part, person).stream())
        .flatMap(Function.identity())
        .toList();
  }

  private static Stream<Reason> causeMatches(Exercise exercise, Person person, List<Cause> causes) {
    return exercise.causes().stream()
        .filter(person.causes()::contains)
        .map(cause -> new Reason("CAUSE_MATCH", cause, Sources.of(exercise, cause, causes)));
  }

  private static Reason substitute(Candidate.Replaced replaced) {
    return new Reason(
        "SUBSTITUTE",
        replaced.because().stream()
            .map(Reason::rule)
            .distinct()
            .collect(joining(", ", "for " + replaced.head().slug() + ": ", "")),
        Sources.of(replaced.head(), "easier"));
  }

  private static Reason phase(Phase phase) {
    String line =
        switch (phase) {
          case WARM_UP, STRENGTH, FLEXIBILITY -> "L35";
          case AEROBIC -> "L110";
          case RELAXATION -> "L86";
        };
    return new Reason("PHASE", phase.name(), line);
  }

  private static Reason dose(Exercise exercise, Person person) {
    String at = "pain %d, age %d".formatted(person.pain(), person.age());
    return person.beginsGently()
        ? new Reason("GENTLE_DOSE", at, Sources.of(exercise, "doses.gentle"))
        : new Reason("START_DOSE", at, Sources.of(exercise, "doses.start"));
  }

  private static Optional<Reason> days(Part part, Person person) {
    Dose usual = FirstDose.ofRecord(part.exercise(), person);
    return Objects.equals(usual.daysPerWeek(), part.dose().daysPerWeek())
        ? Optional.empty()
        : Optional.of(
            new Reason(
                "DAYS_PER_WEEK",
                "%d instead of %d".formatted(part.dose().daysPerWeek(), usual.daysPerWeek()),
                "L7"));
  }
}
