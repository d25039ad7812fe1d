package org.gradual.tracking.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a therapist's bounds let through. */
class CorridorTest {

  @ParameterizedTest
  @CsvSource({"7, false", "8, true", "12, true", "13, false"})
  void holdsEachOfItsNumbersWithinBothBounds(int reps, boolean inside) {
    Corridor corridor =
        new Corridor(Optional.of(Repetitions.of(1, 8)), Optional.of(Repetitions.of(3, 12)));
    assertThat(corridor.contains(Repetitions.of(2, reps))).isEqualTo(inside);
  }

  @Test
  void saysNothingOfNumbersThatItDoesNotName() {
    Corridor corridor = new Corridor(Optional.empty(), Optional.of(Repetitions.of(3, 12)));
    assertThat(corridor.contains(DurationDose.of(90))).isTrue();
    assertThat(Corridor.OPEN.contains(Hold.of(20, 500, 600))).isTrue();
  }
}
