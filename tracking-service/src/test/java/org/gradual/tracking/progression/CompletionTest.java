package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gradual.tracking.dose.Repetitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of a dose was done, and which of two was less. */
class CompletionTest {

  @ParameterizedTest
  @CsvSource({"79, true", "80, false", "81, false"})
  void isPoorBelowFourFifths(int done, boolean poor) {
    assertThat(new Completion(100, done, false, 0).isPoor()).isEqualTo(poor);
  }

  @Test
  void isPoorerWithTheSmallerPartOfWhatWasAsked() {
    Completion fourFifths = new Completion(100, 80, false, 0);
    Completion nineTenths = new Completion(50, 45, false, 0);
    assertThat(fourFifths.isPoorerThan(nineTenths)).isTrue();
    assertThat(nineTenths.isPoorerThan(fourFifths)).isFalse();
    assertThat(fourFifths.isPoorerThan(fourFifths)).isFalse();
  }

  @Test
  void isPoorerWithALighterLoadAtTheSameVolume() {
    Completion whole = Completion.of(loaded("10"), List.of(set("10"), set("10")));
    Completion lighter = Completion.of(loaded("10"), List.of(set("10"), set("9")));
    assertThat(lighter.done()).isEqualTo(whole.done());
    assertThat(lighter.isPoorerThan(whole)).isTrue();
    assertThat(whole.isPoorerThan(lighter)).isFalse();
    assertThat(lighter.isPoorerThan(lighter)).isFalse();
  }

  @Test
  void tellsHowFarTheLastSetWentBeyondTheTarget() {
    Repetitions dose = Repetitions.of(2, 8);
    assertThat(Completion.of(dose, List.of(PerformedSet.ofReps(8), PerformedSet.ofReps(10))).over())
        .isEqualTo(2);
    assertThat(Completion.of(dose, List.of(PerformedSet.ofReps(12))).over()).isEqualTo(-8);
  }

  private static PerformedSet set(String kilograms) {
    return new PerformedSet(
        OptionalInt.of(8),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.of(new BigDecimal(kilograms)));
  }

  private static Repetitions loaded(String kilograms) {
    return new Repetitions(
        2,
        8,
        false,
        Optional.of(new BigDecimal(kilograms)),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }
}
