package org.gradual.catalog.programme;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Exercise;

/** The storeys of the body, from the feet up (seed, line 65). */
enum Region {
  ANKLES("calves", "ankle-stabilisers"),
  HIPS(
      "gluteus-maximus",
      "gluteus-medius",
      "gluteus-minimus",
      "hip-external-rotators",
      "hip-flexors",
      "rectus-femoris",
      "quadriceps",
      "hamstrings"),
  CORE(
      "abdominals",
      "rectus-abdominis",
      "transversus-abdominis",
      "obliques",
      "quadratus-lumborum",
      "erector-spinae",
      "multifidus",
      "spinal-rotators",
      "diaphragm"),
  SHOULDERS(
      "deltoids", "trapezius", "rhomboids", "latissimus-dorsi", "pectorals", "deep-neck-flexors");

  /** Lower storeys first; what has no place comes after them. */
  static final Comparator<Exercise> FROM_THE_FEET_UP =
      Comparator.comparing(exercise -> of(exercise).map(Region::ordinal).orElse(Integer.MAX_VALUE));

  private final Set<String> muscles;

  Region(String... muscles) {
    this.muscles = Set.of(muscles);
  }

  /** Where an exercise works most: the place of the muscle that its record names first. */
  static Optional<Region> of(Exercise exercise) {
    return exercise.primaryMuscles().stream()
        .limit(1)
        .flatMap(muscle -> Stream.of(values()).filter(it -> it.muscles.contains(muscle)))
        .findFirst();
  }

  /** Whether an exercise works or stretches a muscle here, first or second. */
  boolean isReachedBy(Exercise exercise) {
    return Stream.of(exercise.primaryMuscles(), exercise.secondaryMuscles())
        .anyMatch(of -> of.stream().anyMatch(muscles::contains));
  }
}
