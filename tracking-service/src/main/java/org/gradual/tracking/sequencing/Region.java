package org.gradual.tracking.sequencing;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gradual.tracking.catalogue.PublishedExercise;

/**
 * Where in the body an exercise works, from the feet up as the seed orders it (L65). Front and back
 * of the trunk stand at one height. Muscles that no rule asks for belong to no region.
 */
enum Region {
  FEET(0, "the ankles", "calves", "ankle-stabilisers"),
  HIPS(
      1,
      "the hips",
      "gluteus-maximus",
      "gluteus-medius",
      "gluteus-minimus",
      "hip-external-rotators",
      "hip-flexors",
      "rectus-femoris",
      "hamstrings"),
  TRUNK_FRONT(
      2,
      "the front of the trunk",
      "abdominals",
      "rectus-abdominis",
      "transversus-abdominis",
      "obliques"),
  TRUNK_BACK(
      2,
      "the back of the trunk",
      "erector-spinae",
      "multifidus",
      "quadratus-lumborum",
      "spinal-rotators"),
  SHOULDERS(
      3,
      "the shoulders",
      "deltoids",
      "trapezius",
      "rhomboids",
      "latissimus-dorsi",
      "pectorals",
      "deep-neck-flexors");

  /** The core is the trunk, and hips and buttocks as well (L69). */
  static final Set<Region> CORE = Set.of(HIPS, TRUNK_FRONT, TRUNK_BACK);

  private final int height;
  private final String words;
  private final Set<String> muscles;

  Region(int height, String words, String... muscles) {
    this.height = height;
    this.words = words;
    this.muscles = Set.of(muscles);
  }

  /** Rises from the feet up. */
  int height() {
    return height;
  }

  String words() {
    return words;
  }

  Set<String> muscles() {
    return muscles;
  }

  /** Where an exercise works above all. */
  static List<Region> mainly(PublishedExercise exercise) {
    return Stream.of(values()).filter(it -> it.has(exercise.primaryMuscles())).toList();
  }

  /** Whether an exercise works here, and be it on the side. */
  boolean isWorkedBy(PublishedExercise exercise) {
    return has(exercise.primaryMuscles()) || has(exercise.secondaryMuscles());
  }

  private boolean has(Set<String> worked) {
    return !Collections.disjoint(muscles, worked);
  }
}
