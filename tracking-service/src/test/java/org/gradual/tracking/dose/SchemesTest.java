package org.gradual.tracking.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.catalogue.PublishedExercise;
import org.gradual.tracking.story.ShippedLadders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every shipped exercise climbs as its scheme says, from its first dose to its ceiling and back.
 */
class SchemesTest {

  private static final Path COMMITTED = Path.of("..", "docs", "dose-ladders.md");

  /** An exercise and one of its two first doses. */
  record Climb(PublishedExercise exercise, boolean gently) {

    Rung rung() {
      return exercise.rung();
    }

    Dose start() {
      return rung().ownStart(gently);
    }

    Stepping stepping() {
      return new Stepping(rung(), start(), start(), Corridor.OPEN, Pace.DEFAULT);
    }

    List<Dose> up() {
      return DoseLadders.way(start(), it -> it.flatMap(stepping()::up));
    }

    List<Dose> down() {
      return DoseLadders.way(up().getLast(), it -> it.flatMap(stepping()::down));
    }

    @Override
    public String toString() {
      return exercise.slug() + (gently ? ", gently" : "");
    }
  }

  static Stream<Climb> climbs() {
    return ShippedLadders.exercises().stream()
        .flatMap(it -> Stream.of(new Climb(it, false), new Climb(it, true)));
  }

  private static Stream<Climb> climbs(Scheme scheme) {
    return climbs().filter(it -> it.exercise().scheme().equals(scheme.name()));
  }

  /** Where the change is meant, {@code -Dgradual.generated.write} writes the page anew. */
  @Test
  void theWholeWayOfEveryExerciseIsTheCommittedOne() throws IOException {
    String generated = new DoseLadders(ShippedLadders.exercises()).markdown();

    if (System.getProperty("gradual.generated.write") != null) {
      Files.writeString(COMMITTED, generated);
    }
    assertThat(generated).isEqualTo(Files.readString(COMMITTED));
  }

  @ParameterizedTest
  @MethodSource("climbs")
  void endsAtTheCeilingInEveryNumberThatItsStepsMove(Climb climb) {
    Dose top = climb.up().getLast();
    climb.rung().steps().stream()
        .flatMap(it -> it.dimension().stream())
        .filter(it -> it != Dimension.LOAD)
        .forEach(it -> assertThat(top.number(it)).isEqualTo(climb.rung().ceiling().number(it)));
    assertThat(top.isNowhereAbove(climb.rung().ceiling())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("climbs")
  @Shows({"B5.ONE_DIMENSION", "B5.SMALLEST_INCREMENT"})
  void raisesOneNumberByOneUnit(Climb climb) {
    List<Dose> up = climb.up();
    for (int i = 1; i < up.size(); i++) {
      Dose from = up.get(i - 1);
      Dose to = up.get(i);
      List<Dimension> raised =
          Arrays.stream(Dimension.values()).filter(it -> more(it, from, to) > 0).toList();
      assertThat(raised).as("%s to %s", from, to).hasSize(1);
      assertThat(more(raised.getFirst(), from, to))
          .as("%s to %s", from, to)
          .isLessThanOrEqualTo(unit(climb.rung(), raised.getFirst()));
    }
  }

  @ParameterizedTest
  @MethodSource("climbs")
  @Shows("B5.TAKING_BACK")
  void raisesVolumeByAFifthAtMostWhereRepetitionsGoBack(Climb climb) {
    List<Dose> up = climb.up();
    for (int i = 1; i < up.size(); i++) {
      Dose from = up.get(i - 1);
      Dose to = up.get(i);
      if (more(Dimension.SETS, from, to) > 0 || more(Dimension.STEP_HEIGHT, from, to) > 0) {
        assertThat(to.volume() * 5).isLessThanOrEqualTo(from.volume() * 6);
        assertThat(number(Dimension.REPS, to))
            .isLessThanOrEqualTo(number(Dimension.REPS, climb.start()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("climbs")
  @Shows("B5.ONE_STEP_DOWN")
  void comesBackToTheStartAndNeverDoesMoreOnTheWay(Climb climb) {
    List<Dose> down = climb.down();
    assertThat(down.getLast()).isEqualTo(climb.start());
    assertThat(down).extracting(Dose::volume).isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  @Shows("B5.HOLD_SHORT")
  void shortHoldsNeverLastLongerThanTenSeconds() {
    assertThat(climbs(Scheme.HOLD_SHORT).flatMap(it -> it.up().stream()))
        .allMatch(it -> number(Dimension.HOLD_SECONDS, it) <= 10);
    assertThat(climbs(Scheme.HOLD_SHORT).filter(it -> climbsAsItsScheme(it)))
        .extracting(it -> it.exercise().slug())
        .contains("bridge", "bird-dog", "side-bridge", "scapular-squeeze", "chin-tuck");
  }

  @Test
  @Shows("B5.HOLD_LONG")
  void longHoldsRiseByFiveSecondsToAMinuteAtMost() {
    assertThat(climb("plank").up())
        .startsWith(Hold.of(3, 1, 10), Hold.of(3, 1, 15))
        .endsWith(Hold.of(3, 1, 55), Hold.of(3, 1, 60));
    assertThat(climbs(Scheme.HOLD_LONG).flatMap(it -> it.up().stream()))
        .allMatch(it -> number(Dimension.REPS, it) == 1)
        .allMatch(it -> number(Dimension.HOLD_SECONDS, it) <= 60);
  }

  @Test
  @Shows("B5.REPS")
  void repetitionsRiseToFifteenInThreeSetsAtMost() {
    assertThat(climb("heel-raise").up())
        .startsWith(Repetitions.of(2, 8), Repetitions.of(2, 9))
        .containsSubsequence(Repetitions.of(2, 15), Repetitions.of(3, 8))
        .endsWith(Repetitions.of(3, 15));
    assertThat(climbs(Scheme.REPS).flatMap(it -> it.up().stream()))
        .allMatch(it -> number(Dimension.REPS, it) <= 15 && number(Dimension.SETS, it) <= 3);
  }

  @Test
  @Shows("B5.MOBILITY")
  void mobilityRisesByOneRepetitionAndNeverTakesALoad() {
    assertThat(climb("cat-cow").up()).hasSize(6).endsWith(Repetitions.of(1, 10));
    assertThat(climbs(Scheme.MOBILITY).flatMap(it -> it.up().stream()))
        .allMatch(it -> it.number(Dimension.LOAD).isEmpty())
        .allMatch(it -> number(Dimension.REPS, it) <= 30);
    assertThat(climbs(Scheme.MOBILITY).filter(it -> number(Dimension.REPS, it.up().getLast()) > 10))
        .extracting(it -> it.exercise().slug())
        .containsOnly("pelvic-tilt");
  }

  @Test
  @Shows("B5.STATIC_STRETCH")
  void aStretchNeverLastsLongerThanAMinuteInAll() {
    assertThat(climb("childs-pose").up())
        .containsExactly(
            Hold.of(1, 2, 15), Hold.of(1, 2, 20), Hold.of(1, 2, 25), Hold.of(1, 2, 30));
    assertThat(climbs(Scheme.STATIC_STRETCH).flatMap(it -> it.up().stream()))
        .allMatch(it -> it.volume() <= 60 && number(Dimension.HOLD_SECONDS, it) <= 30);
  }

  @Test
  @Shows("B5.WORK_TIME")
  void workByTimeRisesToHalfAMinuteAndThenByASet() {
    assertThat(climb("mountain-climber").up())
        .containsExactly(
            Hold.of(2, 1, 15),
            Hold.of(2, 1, 20),
            Hold.of(2, 1, 25),
            Hold.of(2, 1, 30),
            Hold.of(3, 1, 24),
            Hold.of(3, 1, 29),
            Hold.of(3, 1, 30));
    assertThat(climbs(Scheme.WORK_TIME).flatMap(it -> it.up().stream()))
        .allMatch(
            it -> number(Dimension.HOLD_SECONDS, it) <= 30 && number(Dimension.SETS, it) <= 3);
  }

  @Test
  @Shows("B5.CYCLES")
  void beatsRiseByTenToAHundred() {
    assertThat(climb("the-hundred").up())
        .startsWith(Repetitions.of(1, 20), Repetitions.of(1, 30))
        .hasSize(9)
        .endsWith(Repetitions.of(1, 100));
    assertThat(climbs(Scheme.CYCLES).flatMap(it -> it.up().stream()))
        .allMatch(it -> number(Dimension.REPS, it) % 10 == 0 && it.volume() <= 100);
  }

  @Test
  @Shows("B5.DURATION")
  void walksGrowToThirtyMinutesAndThenToFiveDaysAWeek() {
    List<Dose> up = climb("walking").up();
    assertThat(up.indexOf(DurationDose.of(30, 3))).isEqualTo(20);
    assertThat(up.indexOf(DurationDose.of(30, 3)) - up.indexOf(DurationDose.of(10, 3)))
        .isEqualTo(15);
    assertThat(up).endsWith(DurationDose.of(30, 3), DurationDose.of(30, 4), DurationDose.of(30, 5));
    assertThat(climbs(Scheme.DURATION).flatMap(it -> it.up().stream()))
        .allMatch(it -> it.weeklyVolume() <= 150);
    assertThat(climbs(Scheme.DURATION).filter(it -> it.up().getLast().volume() > 30))
        .as("its own record's word, for the trial it comes from")
        .extracting(it -> it.exercise().slug())
        .containsOnly("water-aerobics");
  }

  @Test
  @Shows("B5.RELAX_TIME")
  void relaxationGrowsByAMinuteToTen() {
    assertThat(climbs(Scheme.RELAX_TIME))
        .allSatisfy(
            climb ->
                assertThat(climb.up())
                    .extracting(Dose::volume)
                    .containsExactlyElementsOf(
                        IntStream.rangeClosed(climb.start().volume(), 10).boxed().toList()));
  }

  private static Climb climb(String slug) {
    return climbs().filter(it -> it.exercise().slug().equals(slug)).findFirst().orElseThrow();
  }

  /** The steps that the record lists stand in the order of its scheme. */
  private static boolean climbsAsItsScheme(Climb climb) {
    Scheme scheme = Scheme.of(climb.exercise().scheme()).orElseThrow();
    List<Step> listed = climb.rung().steps();
    return scheme.steps().stream().filter(listed::contains).toList().equals(listed);
  }

  private static int unit(Rung rung, Dimension dimension) {
    return dimension == Dimension.MINUTES
        ? 2
        : rung.steps().stream()
            .filter(it -> it.dimension().filter(dimension::equals).isPresent())
            .mapToInt(Step::increment)
            .findFirst()
            .orElseThrow();
  }

  private static int more(Dimension dimension, Dose from, Dose to) {
    return number(dimension, to) - number(dimension, from);
  }

  private static int number(Dimension dimension, Dose dose) {
    return dose.number(dimension).orElse(0);
  }
}
