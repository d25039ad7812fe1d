package org.gradual.tracking.sequencing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gradual.tracking.catalogue.PublishedExercise;
import org.gradual.tracking.dose.Family;
import org.gradual.tracking.dose.Phase;

/** Exercises as the rules of sequence look at them, each changed a little. */
record Exercises(
    PublishedExercise record, Optional<Exercises> variant, OptionalInt minutes, boolean done) {
  private static final Map<Phase, Family> FAMILIES =
      Map.of(Phase.STRENGTH, Family.STRENGTH, Phase.AEROBIC, Family.AEROBIC);

  static Exercises exercise(String slug, Phase phase, String... disciplines) {
    return new Exercises(
        new PublishedExercise(
            slug,
            1,
            PublishedExercise.PUBLISHED,
            slug,
            "ANY",
            FAMILIES.getOrDefault(phase, Family.MOBILITY),
            phase,
            Set.of(disciplines),
            "NEUTRAL",
            1,
            Set.of(),
            Set.of(),
            Set.of(),
            "REPS",
            null,
            List.of(),
            List.of(),
            List.of(),
            Set.of(),
            Set.of(),
            null,
            null),
        Optional.empty(),
        OptionalInt.empty(),
        false);
  }

  PlannedExercise planned() {
    return new PlannedExercise(
        record, variant.map(Exercises::record).orElse(record), minutes, done);
  }

  /** The dose names a variant. */
  Exercises in(Exercises other) {
    return new Exercises(record, Optional.of(other), minutes, done);
  }

  Exercises minutes(int prescribed) {
    return new Exercises(record, variant, OptionalInt.of(prescribed), done);
  }

  Exercises begun() {
    return new Exercises(record, variant, minutes, true);
  }

  Exercises tier(int tier) {
    return with(
        tier,
        record.primaryMuscles(),
        record.secondaryMuscles(),
        record.causes(),
        record.easier(),
        record.prerequisite());
  }

  Exercises muscles(String... primary) {
    return with(
        record.tier(),
        Set.of(primary),
        record.secondaryMuscles(),
        record.causes(),
        record.easier(),
        record.prerequisite());
  }

  Exercises besides(String... secondary) {
    return with(
        record.tier(),
        record.primaryMuscles(),
        Set.of(secondary),
        record.causes(),
        record.easier(),
        record.prerequisite());
  }

  Exercises causes(String... causes) {
    return with(
        record.tier(),
        record.primaryMuscles(),
        record.secondaryMuscles(),
        Set.of(causes),
        record.easier(),
        record.prerequisite());
  }

  Exercises easier(String... easier) {
    return with(
        record.tier(),
        record.primaryMuscles(),
        record.secondaryMuscles(),
        record.causes(),
        List.of(easier),
        record.prerequisite());
  }

  Exercises needs(String prerequisite) {
    return with(
        record.tier(),
        record.primaryMuscles(),
        record.secondaryMuscles(),
        record.causes(),
        record.easier(),
        new PublishedExercise.Needs(prerequisite, "CEILING", null, 2));
  }

  private Exercises with(
      int tier,
      Set<String> primary,
      Set<String> secondary,
      Set<String> causes,
      List<String> easier,
      PublishedExercise.Needs prerequisite) {
    var changed =
        new PublishedExercise(
            record.slug(),
            record.revision(),
            record.status(),
            record.name(),
            record.type(),
            record.family(),
            record.phase(),
            record.disciplines(),
            record.direction(),
            tier,
            primary,
            secondary,
            causes,
            record.scheme(),
            record.doses(),
            record.steps(),
            easier,
            record.harder(),
            record.contraindicated(),
            record.caution(),
            prerequisite,
            record.replacedBy());
    return new Exercises(changed, variant, minutes, done);
  }
}
