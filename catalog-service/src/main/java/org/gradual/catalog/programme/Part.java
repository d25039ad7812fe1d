package org.gradual.catalog.programme;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Dose;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.exercise.Phase;

/**
 * An exercise in a session.
 *
 * @param exercise the one that a plan names
 * @param done the one that the body does: the variant that the dose names, else the exercise itself
 * @param ladders the slugs of both and of all their easier and harder forms
 */
record Part(Exercise exercise, Exercise done, Dose dose, Set<String> ladders) {

  static Part of(Exercise exercise, Exercise done, Dose dose) {
    return new Part(
        exercise,
        done,
        dose,
        Stream.of(exercise, done)
            .flatMap(it -> Stream.of(List.of(it.slug()), it.easier(), it.harder()))
            .flatMap(List::stream)
            .collect(toUnmodifiableSet()));
  }

  String slug() {
    return exercise.slug();
  }

  Phase phase() {
    return exercise.type().phase();
  }

  int tier() {
    return done.tier();
  }

  /** How long it takes, in hundredths of a minute. */
  int hundredths() {
    return DoseTime.hundredths(dose);
  }

  /** The exercise and, where the dose names one, its variant. */
  List<Exercise> both() {
    return done == exercise ? List.of(exercise) : List.of(exercise, done);
  }

  /** It strengthens, or makes the heart work: what helps against pain where stretching does not. */
  boolean isActive() {
    return phase() == Phase.STRENGTH || phase() == Phase.AEROBIC;
  }

  boolean isStretch() {
    return phase() == Phase.WARM_UP || phase() == Phase.FLEXIBILITY;
  }

  /** One of the two is an easier or a harder form of the other, or does what the other does. */
  boolean sharesLadderWith(Part other) {
    return isOnLadderOf(other) || other.isOnLadderOf(this);
  }

  private boolean isOnLadderOf(Part other) {
    return other.ladders.contains(exercise.slug()) || other.ladders.contains(done.slug());
  }
}
