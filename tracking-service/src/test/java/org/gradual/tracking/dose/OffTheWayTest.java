package org.gradual.tracking.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Steps of doses that a therapist chose beside the way up, and of loads. */
class OffTheWayTest {

  @Test
  void goesDownTheWayFromTheStartWhereTheTherapistsDoseIsNotOnIt() {
    Stepping clamshell = stepping(Rungs.CLAMSHELL, Repetitions.of(3, 15), Corridor.OPEN, "1");
    assertThat(clamshell.down(Repetitions.of(2, 8))).contains(Repetitions.of(1, 15));
  }

  @Test
  void takesRepetitionsBackAtTheSameLoad() {
    Stepping stepUp = stepping(Rungs.STEP_UP, loaded(8, "10"), Corridor.OPEN, "2");
    assertThat(stepUp.down(loaded(10, "15"))).contains(loaded(9, "15"));
  }

  @Test
  void lowersNoLoadBelowOneWeight() {
    Stepping stepUp = stepping(Rungs.STEP_UP, loaded(8, "2"), Corridor.OPEN, "2");
    assertThat(stepUp.down(loaded(8, "4"))).contains(loaded(8, "2"));
    assertThat(stepUp.down(loaded(8, "2"))).isEmpty();
  }

  @Test
  void takesAnIncrementOfTheRecordBack() {
    Stepping plank = stepping(Rungs.PLANK, Rungs.PLANK.start(), Corridor.OPEN, "1");
    assertThat(plank.down(Hold.of(3, 1, 18))).contains(Hold.of(3, 1, 13));
  }

  @Test
  void takesBackFirstWhatTheRecordRaisesLast() {
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
    Stepping stepping = stepping(superman, superman.start(), Corridor.OPEN, "1");
    assertThat(stepping.down(Hold.of(1, 7, 4))).contains(Hold.of(1, 6, 4));
  }

  @Test
  void raisesALoadToTheEndOfTheCorridorButNotBeyond() {
    assertThat(stepping(Rungs.STEP_UP, loaded(8, "10"), upTo("11"), "1").upByLoad(loaded(8, "10")))
        .contains(loaded(8, "11"));
    assertThat(
            stepping(Rungs.STEP_UP, loaded(8, "10"), upTo("10.5"), "1").upByLoad(loaded(8, "10")))
        .isEmpty();
  }

  @Test
  void raisesALoadToItsCeilingButNotBeyond() {
    assertThat(heavyUpTo("11").upByLoad(loaded(8, "10"))).contains(loaded(8, "11"));
    assertThat(heavyUpTo("10.5").upByLoad(loaded(8, "10"))).isEmpty();
  }

  @Test
  void namesTheNumberThatADoseDoesNotHave() {
    assertThatThrownBy(() -> Hold.of(1, 5, 10).with(Dimension.MINUTES, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a hold has no minutes");
  }

  private static Stepping heavyUpTo(String kilograms) {
    Rung it = Rungs.STEP_UP;
    Rung heavy =
        new Rung(
            it.slug(),
            it.revision(),
            it.tier(),
            it.family(),
            it.phase(),
            it.extension(),
            it.start(),
            it.gentle(),
            loaded(12, kilograms),
            it.steps(),
            it.contraindicated(),
            it.caution(),
            it.prerequisite());
    return stepping(heavy, loaded(8, "10"), Corridor.OPEN, "1");
  }

  private static Corridor upTo(String kilograms) {
    return new Corridor(Optional.empty(), Optional.of(loaded(12, kilograms)));
  }

  private static Stepping stepping(Rung rung, Dose base, Corridor corridor, String weight) {
    return new Stepping(
        rung,
        rung.start(),
        base,
        corridor,
        new Pace(10, false, 5, Optional.of(new BigDecimal(weight))));
  }

  private static Repetitions loaded(int reps, String kilograms) {
    return new Repetitions(
        2,
        reps,
        false,
        Optional.of(new BigDecimal(kilograms)),
        OptionalInt.of(10),
        OptionalInt.empty(),
        Optional.empty());
  }
}
