package org.gradual.tracking.dose;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records of the catalog as tests need them: one of each scheme that a dose can climb. */
public final class Rungs {

  public static final Rung BRIDGE =
      strength("bridge", 2, Hold.of(1, 5, 10), Hold.of(1, 5, 5), Hold.of(3, 10, 10))
          .climbing("reps+1", "holdSeconds+1", "sets+1", "variant");

  public static final Rung BRIDGE_SINGLE_LEG =
      strength("bridge-single-leg", 3, Hold.of(1, 5, 5), Hold.of(1, 3, 5), Hold.of(2, 8, 10))
          .climbing("reps+1", "holdSeconds+1", "sets+1", "variant");

  public static final Rung PELVIC_TILT =
      strength("pelvic-tilt", 1, Hold.of(1, 5, 5), Hold.of(1, 3, 3), Hold.of(1, 30, 5))
          .climbing("reps+1", "holdSeconds+1", "variant");

  public static final Rung PLANK =
      strength("plank", 3, Hold.of(3, 1, 10), Hold.of(3, 1, 5), Hold.of(3, 1, 60))
          .climbing("holdSeconds+5", "sets+1", "variant");

  public static final Rung CLIMBER =
      strength("mountain-climber", 5, Hold.of(2, 1, 15), Hold.of(2, 1, 10), Hold.of(3, 1, 30))
          .climbing("holdSeconds+5", "sets+1", "variant");

  public static final Rung CLAMSHELL =
      strength("clamshell", 1, Repetitions.of(1, 8), Repetitions.of(1, 6), Repetitions.of(3, 15))
          .climbing("reps+1", "sets+1", "variant");

  public static final Rung STEP_UP =
      strength("lateral-step-up", 3, height(2, 8, 10), height(1, 6, 10), height(3, 12, 20))
          .climbing("reps+1", "sets+1", "stepHeightCentimetres+5", "load");

  public static final Rung HUNDRED =
      strength(
              "the-hundred",
              3,
              Repetitions.of(1, 20),
              Repetitions.of(1, 10),
              Repetitions.of(1, 100))
          .climbing("reps+10", "variant");

  public static final Rung WALKING =
      new Draft(
              "walking",
              1,
              Family.AEROBIC,
              Phase.AEROBIC,
              DurationDose.of(5, 3),
              DurationDose.of(5, 3),
              DurationDose.of(30, 5))
          .climbing("minutes", "daysPerWeek+1", "variant");

  public static final Rung WALKING_BRISK =
      new Draft(
              "walking-brisk",
              2,
              Family.AEROBIC,
              Phase.AEROBIC,
              DurationDose.of(10, 3),
              DurationDose.of(5, 3),
              DurationDose.of(30, 5))
          .climbing("minutes", "daysPerWeek+1");

  public static final Rung BREATHING =
      new Draft(
              "diaphragmatic-breathing",
              1,
              Family.MOBILITY,
              Phase.RELAXATION,
              DurationDose.of(2),
              DurationDose.of(1),
              DurationDose.of(10))
          .climbing("minutes");

  public static final List<Rung> ALL =
      List.of(
          BRIDGE,
          BRIDGE_SINGLE_LEG,
          PELVIC_TILT,
          PLANK,
          CLIMBER,
          CLAMSHELL,
          STEP_UP,
          HUNDRED,
          WALKING,
          WALKING_BRISK,
          BREATHING);

  private Rungs() {}

  /** A ladder of which every variant was published. */
  public static Ladder ladder(List<Rung> easier, Rung own, List<Rung> harder) {
    return new Ladder(
        own.slug(),
        easier.stream().map(Rung::slug).toList(),
        harder.stream().map(Rung::slug).toList(),
        Stream.of(easier, List.of(own), harder)
            .flatMap(List::stream)
            .collect(Collectors.toMap(Rung::slug, Function.identity())));
  }

  /** A ladder of one rung. */
  public static Ladder alone(Rung own) {
    return ladder(List.of(), own, List.of());
  }

  /** Repetitions on a step of so many centimetres. */
  public static Repetitions height(int sets, int reps, int centimetres) {
    return new Repetitions(
        sets,
        reps,
        false,
        Optional.empty(),
        OptionalInt.of(centimetres),
        OptionalInt.empty(),
        Optional.empty());
  }

  /** The record with conditions that forbid it, conditions to weigh, and a prerequisite. */
  public static Rung guarded(
      Rung rung, Set<String> contraindicated, Set<String> caution, Optional<Prerequisite> need) {
    return new Rung(
        rung.slug(),
        rung.revision(),
        rung.tier(),
        rung.family(),
        rung.phase(),
        rung.extension(),
        rung.start(),
        rung.gentle(),
        rung.ceiling(),
        rung.steps(),
        contraindicated,
        caution,
        need);
  }

  private static Draft strength(String slug, int tier, Dose start, Dose gentle, Dose ceiling) {
    return new Draft(slug, tier, Family.STRENGTH, Phase.STRENGTH, start, gentle, ceiling);
  }

  private record Draft(
      String slug, int tier, Family family, Phase phase, Dose start, Dose gentle, Dose ceiling) {
    Rung climbing(String... steps) {
      return new Rung(
          slug,
          1,
          tier,
          family,
          phase,
          false,
          start,
          gentle,
          ceiling,
          Arrays.stream(steps).map(it -> Step.of(it).orElseThrow()).toList(),
          Set.of(),
          Set.of(),
          Optional.empty());
    }
  }
}
