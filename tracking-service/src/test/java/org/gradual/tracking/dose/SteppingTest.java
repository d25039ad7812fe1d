package org.gradual.tracking.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.dose.Rungs.height;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.gradual.tracking.basis.Shows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SteppingTest {

  private static final Stepping BRIDGE = stepping(Rungs.BRIDGE);
  private static final Stepping CLAMSHELL = stepping(Rungs.CLAMSHELL);

  @Test
  @Shows("B5.ONE_DIMENSION")
  void raisesRepetitionsBeforeSecondsBeforeSets() {
    assertThat(BRIDGE.up(Hold.of(1, 5, 5))).contains(Hold.of(1, 6, 5));
    assertThat(BRIDGE.up(Hold.of(1, 10, 5))).contains(Hold.of(1, 10, 6));
    assertThat(BRIDGE.up(Hold.of(1, 10, 10))).contains(Hold.of(2, 5, 10));
  }

  @Test
  @Shows("B5.ONE_DIMENSION")
  void followsTheRecordsOwnOrder() {
    Rung superman =
        new Rung(
            "superman",
            1,
            4,
            Family.STRENGTH,
            Phase.STRENGTH,
            true,
            Hold.of(1, 5, 2),
            Hold.of(1, 5, 2),
            Hold.of(2, 10, 5),
            List.of(Step.HOLD_SECONDS_1, Step.REPS_1, Step.SETS_1),
            Set.of(),
            Set.of(),
            Optional.empty());
    assertThat(stepping(superman).up(Hold.of(1, 5, 2))).contains(Hold.of(1, 5, 3));
  }

  @Test
  void climbsTheWholeWayOfLongHolds() {
    assertThat(way(stepping(Rungs.CLIMBER), Hold.of(2, 1, 15)))
        .containsExactly(
            Hold.of(2, 1, 15),
            Hold.of(2, 1, 20),
            Hold.of(2, 1, 25),
            Hold.of(2, 1, 30),
            Hold.of(3, 1, 24),
            Hold.of(3, 1, 29),
            Hold.of(3, 1, 30));
  }

  @Test
  @Shows("B5.TAKING_BACK")
  void takesRepetitionsBackWithASetUntilVolumeRisesByAFifthAtMost() {
    assertThat(CLAMSHELL.up(Repetitions.of(1, 15))).contains(Repetitions.of(2, 8));
    assertThat(CLAMSHELL.up(Repetitions.of(2, 15))).contains(Repetitions.of(3, 8));
    assertThat(stepping(Rungs.BRIDGE_SINGLE_LEG).up(Hold.of(1, 8, 10))).contains(Hold.of(2, 4, 10));
  }

  @Test
  @Shows("B5.TAKING_BACK")
  void takesRepetitionsBackWithAHigherStep() {
    assertThat(stepping(Rungs.STEP_UP).up(height(3, 12, 10))).contains(height(3, 8, 15));
  }

  @ParameterizedTest
  @CsvSource({"5, 6", "10, 11", "15, 16", "19, 20", "20, 22", "29, 30"})
  @Shows("B5.DURATION")
  void lengthensWalksByATenthButOneToTwoMinutes(int from, int to) {
    assertThat(stepping(Rungs.WALKING).up(DurationDose.of(from, 3)))
        .contains(DurationDose.of(to, 3));
  }

  @Test
  @Shows("B5.DURATION")
  void addsDaysOnceMinutesAreAtTheirCeiling() {
    assertThat(stepping(Rungs.WALKING).up(DurationDose.of(30, 3))).contains(DurationDose.of(30, 4));
    assertThat(stepping(Rungs.WALKING).up(DurationDose.of(30, 5))).isEmpty();
    assertThat(stepping(Rungs.WALKING).up(DurationDose.of(30))).isEmpty();
  }

  @Test
  void reachesThirtyMinutesFromFiveInTwentySteps() {
    List<Dose> way =
        way(stepping(Rungs.WALKING), DurationDose.of(5)).stream()
            .takeWhile(it -> it.volume() <= 30)
            .toList();
    assertThat(way).hasSize(21).last().isEqualTo(DurationDose.of(30));
  }

  @Test
  @Shows("B5.ONE_DIMENSION")
  void movesTheNextNumberWhereTheCorridorHoldsOne() {
    Corridor corridor = new Corridor(Optional.empty(), Optional.of(Hold.of(3, 6, 10)));
    Stepping kept =
        new Stepping(
            Rungs.BRIDGE, Rungs.BRIDGE.start(), Rungs.BRIDGE.start(), corridor, Pace.DEFAULT);
    assertThat(kept.up(Hold.of(1, 6, 9))).contains(Hold.of(1, 6, 10));
    assertThat(kept.up(Hold.of(1, 6, 10))).contains(Hold.of(2, 3, 10));
  }

  @Test
  void takesNoSetWhereTheCorridorKeepsRepetitionsTooMany() {
    Corridor corridor = new Corridor(Optional.of(Repetitions.of(1, 12)), Optional.empty());
    Stepping kept =
        new Stepping(
            Rungs.CLAMSHELL,
            Rungs.CLAMSHELL.start(),
            Rungs.CLAMSHELL.start(),
            corridor,
            Pace.DEFAULT);
    assertThat(kept.up(Repetitions.of(1, 15))).isEmpty();
  }

  @Test
  @Shows("B5.LOAD")
  void raisesALoadByTheWeightsAtHand() {
    Repetitions ten = loaded(3, 12, "10");
    assertThat(loads("1").upByLoad(ten)).contains(loaded(3, 8, "11"));
    assertThat(loads("5").upByLoad(ten)).isEmpty();
    assertThat(loads("0.25").upByLoad(ten)).contains(loaded(3, 8, "10.5"));
    assertThat(stepping(Rungs.STEP_UP).upByLoad(ten)).isEmpty();
  }

  @Test
  @Shows("B5.ONE_STEP_DOWN")
  void goesDownTheWayItCameUp() {
    for (Rung rung : Rungs.ALL) {
      List<Dose> way = way(stepping(rung), rung.start());
      for (int i = 1; i < way.size(); i++) {
        Dose expected = Cut.noMoreThan(way.get(i - 1), way.get(i));
        assertThat(stepping(rung).down(way.get(i))).as(rung.slug()).contains(expected);
      }
      assertThat(stepping(rung).down(rung.start())).as(rung.slug()).isEmpty();
    }
  }

  @Test
  @Shows("B5.ONE_STEP_DOWN")
  void cutsTheDoseBeforeToTheVolumeOfTheOneLeft() {
    assertThat(CLAMSHELL.down(Repetitions.of(2, 8))).contains(Repetitions.of(1, 15));
    assertThat(CLAMSHELL.down(Repetitions.of(3, 8))).contains(Repetitions.of(2, 12));
  }

  @Test
  @Shows("B5.ONE_STEP_DOWN")
  void lowersADoseOffTheWayInTheLastDimensionAboveItsStart() {
    assertThat(CLAMSHELL.down(Repetitions.of(3, 6))).contains(Repetitions.of(2, 6));
    assertThat(stepping(Rungs.WALKING).down(DurationDose.of(5, 5))).contains(DurationDose.of(5, 4));
    assertThat(stepping(Rungs.WALKING).down(DurationDose.of(45))).contains(DurationDose.of(41));
  }

  @Test
  void endsBelowTheStart() {
    assertThat(BRIDGE.down(Hold.of(1, 5, 5))).isEmpty();
    assertThat(
            new Stepping(
                    Rungs.BRIDGE,
                    Rungs.BRIDGE.gentle(),
                    Rungs.BRIDGE.gentle(),
                    Corridor.OPEN,
                    Pace.DEFAULT)
                .down(Hold.of(1, 5, 6)))
        .contains(Hold.of(1, 5, 5));
  }

  @Test
  void staysAboveTheCorridorsLowestNumbers() {
    Corridor corridor = new Corridor(Optional.of(Repetitions.of(2, 8)), Optional.empty());
    Stepping kept =
        new Stepping(
            Rungs.CLAMSHELL,
            Rungs.CLAMSHELL.start(),
            Rungs.CLAMSHELL.start(),
            corridor,
            Pace.DEFAULT);
    assertThat(kept.down(Repetitions.of(2, 9))).contains(Repetitions.of(2, 8));
    assertThat(kept.down(Repetitions.of(2, 8))).isEmpty();
  }

  @Test
  void lowersALoadByOneWeight() {
    Rung heavy = Rungs.STEP_UP;
    assertThat(
            new Stepping(
                    heavy,
                    heavy.start(),
                    heavy.start(),
                    Corridor.OPEN,
                    new Pace(10, false, 5, Optional.of(new BigDecimal("2"))))
                .down(loaded(2, 8, "10")))
        .contains(loaded(2, 8, "8"));
  }

  private static Stepping loads(String increment) {
    return new Stepping(
        Rungs.STEP_UP,
        Rungs.STEP_UP.start(),
        Rungs.STEP_UP.start(),
        Corridor.OPEN,
        new Pace(10, false, 5, Optional.of(new BigDecimal(increment))));
  }

  private static Repetitions loaded(int sets, int reps, String kilograms) {
    return new Repetitions(
        sets,
        reps,
        false,
        Optional.of(new BigDecimal(kilograms)),
        OptionalInt.of(10),
        OptionalInt.empty(),
        Optional.empty());
  }

  private static Stepping stepping(Rung rung) {
    return new Stepping(rung, rung.start(), rung.start(), Corridor.OPEN, Pace.DEFAULT);
  }

  private static List<Dose> way(Stepping stepping, Dose start) {
    return Stream.iterate(
            Optional.of(start), Optional::isPresent, dose -> dose.flatMap(stepping::up))
        .map(Optional::orElseThrow)
        .toList();
  }
}
