package org.gradual.catalog.programme;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradual.catalog.content.Release;
import org.gradual.catalog.exercise.Dose;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.exercise.ExerciseType;
import org.gradual.catalog.exercise.Family;
import org.gradual.catalog.vocabulary.Origin;

/**
 * The rules once more, as naively as can be and out of the records alone: what a person may begin
 * with, how long it takes, what is on one ladder, how many causes could be covered at all.
 */
final class Oracle {
  static final Reason ENOUGH = new Reason("TIME", "8 exercises are enough to begin with", "design");

  private static final Map<String, Exercise> ALL =
      Release.exercises().stream().collect(toMap(Exercise::slug, identity()));

  private Oracle() {}

  static Exercise exercise(String slug) {
    return ALL.get(slug);
  }

  static Dose first(Exercise exercise, Person person) {
    return person.pain() >= 4 || person.age() >= 65
        ? exercise.doses().gentle()
        : exercise.doses().start();
  }

  static Exercise done(Exercise exercise, Dose dose) {
    return dose.variant() == null ? exercise : ALL.get(dose.variant());
  }

  /** Exactly, in minutes. */
  static double minutes(Dose dose) {
    return switch (dose) {
      case Dose.Duration it -> it.minutes();
      case Dose.Repetitions it ->
          (it.sets() * it.reps() * 4 * (it.perSide() ? 2 : 1) + 30 * (it.sets() - 1)) / 60.0;
      case Dose.Hold it ->
          (it.sets() * it.reps() * (it.holdSeconds() + 2) * (it.perSide() ? 2 : 1)
                  + 30 * (it.sets() - 1))
              / 60.0;
    };
  }

  static boolean mayStand(Exercise exercise, Person person) {
    Exercise done = done(exercise, first(exercise, person));
    int highest = person.pain() <= 2 ? 3 : person.pain() <= 6 ? 2 : 1;
    return Stream.of(exercise, done).allMatch(it -> suits(it, person))
        && done.tier() <= highest
        && exercise.prerequisite() == null
        && !(exercise.type().family() == Family.STRENGTH && tooMuchStrength(done, person.pain()))
        && !(exercise.type().family() == Family.AEROBIC && person.pain() >= 7);
  }

  private static boolean suits(Exercise exercise, Person person) {
    return person.conditions().stream()
            .noneMatch(
                it -> exercise.contraindicated().contains(it) || exercise.caution().contains(it))
        && !person.exclude().contains(exercise.slug())
        && person.equipment().containsAll(exercise.equipment());
  }

  private static boolean tooMuchStrength(Exercise done, int pain) {
    return pain > 3 && done.tier() > 1 || pain >= 7 && done.type() != ExerciseType.MOTOR_CONTROL;
  }

  static boolean meets(Exercise exercise, Person person) {
    return exercise.causes().stream().anyMatch(person.causes()::contains);
  }

  /** The seed's exercises, and any other that is nobody's easier or harder form. */
  static boolean isHead(Exercise exercise) {
    return exercise.provenance().kind() != Origin.GENERAL
        || ALL.values().stream()
            .noneMatch(
                it ->
                    it.easier().contains(exercise.slug()) || it.harder().contains(exercise.slug()));
  }

  static List<Exercise> candidates(Person person) {
    return ALL.values().stream()
        .filter(it -> isHead(it) && meets(it, person))
        .flatMap(head -> standsFor(head, person).stream())
        .distinct()
        .toList();
  }

  private static Optional<Exercise> standsFor(Exercise head, Person person) {
    return Stream.concat(Stream.of(head), head.easier().reversed().stream().map(ALL::get))
        .filter(it -> meets(it, person) && mayStand(it, person))
        .findFirst();
  }

  static boolean shareALadder(Exercise one, Exercise other, Person person) {
    for (Exercise a : List.of(one, done(one, first(one, person)))) {
      for (Exercise b : List.of(other, done(other, first(other, person)))) {
        if (a == b
            || a.easier().contains(b.slug())
            || a.harder().contains(b.slug())
            || b.easier().contains(a.slug())
            || b.harder().contains(a.slug())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The most causes that any set of candidates covers in the time; tries them all. */
  static int mostCauses(Person person) {
    return most(person.causes(), new ArrayList<>(), candidates(person), person);
  }

  private static int most(
      List<String> causes, List<Exercise> taken, List<Exercise> candidates, Person person) {
    if (causes.isEmpty()) {
      return (int)
          person.causes().stream()
              .filter(cause -> taken.stream().anyMatch(it -> it.causes().contains(cause)))
              .count();
    }
    List<String> rest = causes.subList(1, causes.size());
    int best = most(rest, taken, candidates, person);
    for (Exercise next : candidates) {
      if (next.causes().contains(causes.getFirst()) && fits(taken, next, person)) {
        taken.add(next);
        best = Math.max(best, most(rest, taken, candidates, person));
        taken.removeLast();
      }
    }
    return best;
  }

  static boolean fits(List<Exercise> taken, Exercise next, Person person) {
    return taken.size() < 8 && wouldFit(taken, next, person);
  }

  /** Whatever the number of exercises. */
  static boolean wouldFit(List<Exercise> taken, Exercise next, Person person) {
    List<Exercise> all = Stream.concat(taken.stream(), Stream.of(next)).toList();
    return taken.stream().noneMatch(it -> shareALadder(it, next, person))
        && rounded(all, person) <= person.minutesPerDay() * 100
        && rounded(all.stream().filter(Oracle::isEndurance).toList(), person) <= 1000;
  }

  private static boolean isEndurance(Exercise exercise) {
    return exercise.type() == ExerciseType.AEROBIC;
  }

  /** In hundredths, since a plan counts every item in whole ones. */
  private static long rounded(List<Exercise> exercises, Person person) {
    return exercises.stream()
        .mapToLong(it -> (long) Math.ceil(minutes(first(it, person)) * 100 - 1e-6))
        .sum();
  }
}
