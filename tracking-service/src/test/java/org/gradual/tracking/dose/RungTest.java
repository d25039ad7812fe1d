package org.gradual.tracking.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.gradual.tracking.story.ShippedLadders;
import org.junit.jupiter.api.Test;

/** Where one begins who comes from a variant whose dose the record itself names as its start. */
class RungTest {

  @Test
  void beginsAPlanWithTheVariantThatTheRecordNames() {
    assertThat(rung("the-hundred").start(false).variant()).contains("hundred-head-down-tabletop");
    assertThat(rung("the-hundred").start(true).variant()).contains("hundred-feet-down");
  }

  @Test
  void beginsTheExerciseItselfWithoutAVariant() {
    assertThat(rung("the-hundred").ownStart(false)).isEqualTo(Repetitions.of(1, 20));
    assertThat(rung("the-hundred").ownStart(true)).isEqualTo(Repetitions.of(1, 10));
    assertThat(rung("cobra").ownStart(false)).isEqualTo(Hold.of(1, 3, 5));
    assertThat(rung("cobra").ownStart(true)).isEqualTo(Hold.of(1, 2, 5));
  }

  @Test
  void beginsGentlyWithTheSmallerOfBothStartsNumbers() {
    assertThat(rung("plank").ownStart(true)).isEqualTo(Hold.of(3, 1, 5));
    assertThat(rung("cycling").ownStart(true)).isEqualTo(DurationDose.of(5, 2));
  }

  @Test
  void countsSidesAsTheExerciseItselfDoes() {
    assertThat(rung("superman").gentle())
        .isEqualTo(
            new Hold(
                1, 5, 3, true, Optional.empty(), OptionalInt.empty(), Optional.of("bird-dog")));
    assertThat(rung("superman").ownStart(true)).isEqualTo(Hold.of(1, 5, 2));
  }

  @Test
  void takesTheRecordsOwnGentleStartAsItStands() {
    assertThat(rung("bridge").ownStart(true)).isEqualTo(rung("bridge").gentle());
  }

  private static Rung rung(String slug) {
    return ShippedLadders.of(slug).own();
  }
}
