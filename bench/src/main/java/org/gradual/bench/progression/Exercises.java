package org.gradual.bench.progression;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradual.tracking.dose.Corridor;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.dose.Family;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Ladder;
import org.gradual.tracking.dose.Phase;
import org.gradual.tracking.dose.Repetitions;
import org.gradual.tracking.dose.Rung;
import org.gradual.tracking.dose.Step;
import org.gradual.tracking.progression.Approval;
import org.gradual.tracking.progression.PlanItem;

/** Six exercises as a plan has them, one of each way in which a dose climbs. */
final class Exercises {

  private static final Rung TILT =
      rung("pelvic-tilt", Family.STRENGTH, Hold.of(1, 5, 5), Hold.of(1, 30, 5), Step.REPS_1);
  private static final Rung BRIDGE =
      rung(
          "bridge",
          Family.STRENGTH,
          Hold.of(1, 5, 10),
          Hold.of(3, 10, 10),
          Step.REPS_1,
          Step.HOLD_SECONDS_1,
          Step.SETS_1);
  private static final Rung ONE_LEG =
      rung(
          "bridge-single-leg",
          Family.STRENGTH,
          Hold.of(1, 5, 5),
          Hold.of(2, 8, 10),
          Step.REPS_1,
          Step.HOLD_SECONDS_1,
          Step.SETS_1);
  private static final Rung CLAMSHELL =
      rung(
          "clamshell",
          Family.STRENGTH,
          Repetitions.of(1, 8),
          Repetitions.of(3, 15),
          Step.REPS_1,
          Step.SETS_1);
  private static final Rung PLANK =
      rung(
          "plank",
          Family.STRENGTH,
          Hold.of(3, 1, 10),
          Hold.of(3, 1, 60),
          Step.HOLD_SECONDS_5,
          Step.SETS_1);
  private static final Rung STEP_UP =
      rung(
          "step-up",
          Family.STRENGTH,
          loaded(2, 8, "5"),
          loaded(3, 12, "20"),
          Step.REPS_1,
          Step.SETS_1,
          Step.LOAD);
  private static final Rung WALKING =
      rung(
          "walking",
          Family.AEROBIC,
          DurationDose.of(5, 3),
          DurationDose.of(30, 5),
          Step.MINUTES,
          Step.DAYS_PER_WEEK_1);
  private static final Rung STRETCH =
      rung(
          "knee-to-chest",
          Family.MOBILITY,
          Hold.of(1, 2, 10),
          Hold.of(2, 4, 30),
          Step.HOLD_SECONDS_5,
          Step.REPS_1,
          Step.SETS_1);

  static final List<PlanItem> ALL =
      List.of(
          item(List.of(TILT), BRIDGE, List.of(ONE_LEG)),
          item(List.of(), CLAMSHELL, List.of()),
          item(List.of(), PLANK, List.of()),
          item(List.of(), STEP_UP, List.of()),
          item(List.of(), WALKING, List.of()),
          item(List.of(), STRETCH, List.of()));

  private Exercises() {}

  private static PlanItem item(List<Rung> easier, Rung own, List<Rung> harder) {
    return new PlanItem(
        UUID.nameUUIDFromBytes(own.slug().getBytes(StandardCharsets.UTF_8)),
        own.slug(),
        ladder(easier, own, harder),
        Optional.empty(),
        false,
        Approval.AUTOMATIC,
        Corridor.OPEN,
        OptionalInt.empty(),
        Optional.of(BigDecimal.ONE),
        Set.of(),
        Optional.empty());
  }

  private static Ladder ladder(List<Rung> easier, Rung own, List<Rung> harder) {
    Map<String, Rung> rungs =
        Stream.of(easier, List.of(own), harder)
            .flatMap(List::stream)
            .collect(Collectors.toMap(Rung::slug, Function.identity()));
    return new Ladder(
        own.slug(),
        easier.stream().map(Rung::slug).toList(),
        harder.stream().map(Rung::slug).toList(),
        rungs);
  }

  private static Rung rung(String slug, Family family, Dose start, Dose ceiling, Step... steps) {
    return new Rung(
        slug,
        1,
        1,
        family,
        family == Family.AEROBIC ? Phase.AEROBIC : Phase.STRENGTH,
        false,
        start,
        start,
        ceiling,
        List.of(steps),
        Set.of(),
        Set.of(),
        Optional.empty());
  }

  private static Repetitions loaded(int sets, int reps, String kilograms) {
    return new Repetitions(
        sets,
        reps,
        false,
        Optional.of(new BigDecimal(kilograms)),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }
}
