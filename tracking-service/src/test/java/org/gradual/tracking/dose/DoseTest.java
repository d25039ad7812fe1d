package org.gradual.tracking.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoseTest {

  @Test
  void comparesLoadsAsWeights() {
    assertThat(loaded("2.50")).isEqualTo(loaded("2.5")).hasSameHashCodeAs(loaded("2.5"));
    assertThat(loaded("10").loadKilograms()).contains(new BigDecimal("10"));
    assertThat(loaded("100.00").loadKilograms().orElseThrow().toPlainString()).isEqualTo("100");
  }

  @Test
  void refusesWhatIsOutOfRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> Repetitions.of(0, 8));
    assertThatIllegalArgumentException().isThrownBy(() -> Repetitions.of(21, 8));
    assertThatIllegalArgumentException().isThrownBy(() -> Repetitions.of(1, 501));
    assertThatIllegalArgumentException().isThrownBy(() -> Hold.of(1, 1, 601));
    assertThatIllegalArgumentException().isThrownBy(() -> DurationDose.of(301));
    assertThatIllegalArgumentException().isThrownBy(() -> DurationDose.of(5, 8));
    assertThatIllegalArgumentException().isThrownBy(() -> loaded("0"));
    assertThatIllegalArgumentException().isThrownBy(() -> loaded("500.01"));
    assertThatIllegalArgumentException().isThrownBy(() -> loaded("2.505"));
    assertThatIllegalArgumentException().isThrownBy(() -> loaded("1e9"));
    assertThatIllegalArgumentException().isThrownBy(() -> Rungs.height(1, 1, 61));
  }

  @Test
  void countsVolumeInItsOwnUnit() {
    assertThat(Repetitions.of(2, 10).volume()).isEqualTo(20);
    assertThat(Hold.of(2, 5, 10).volume()).isEqualTo(100);
    assertThat(DurationDose.of(20, 3).volume()).isEqualTo(20);
    assertThat(DurationDose.of(20, 3).weeklyVolume()).isEqualTo(60);
  }

  @Test
  void saysWhenNoNumberIsAboveAnother() {
    assertThat(Hold.of(1, 5, 10).isNowhereAbove(Hold.of(2, 5, 10))).isTrue();
    assertThat(Hold.of(1, 6, 10).isNowhereAbove(Hold.of(2, 5, 10))).isFalse();
    assertThat(Hold.of(1, 5, 10).isNowhereAbove(Repetitions.of(2, 5))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Dimension.class)
  void changesTheNumberThatItNames(Dimension dimension) {
    for (Dose dose : new Dose[] {loaded("5"), Hold.of(1, 5, 10), DurationDose.of(10, 3)}) {
      if (dose.number(dimension).isPresent()) {
        assertThat(dose.with(dimension, 2).number(dimension)).hasValue(2);
      }
    }
  }

  @Test
  void refusesANumberThatItsKindLacks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DurationDose.of(5).with(Dimension.REPS, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Hold.of(1, 1, 1).with(Dimension.MINUTES, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Repetitions.of(1, 1).with(Dimension.HOLD_SECONDS, 3));
  }

  @Test
  void namesEveryStepOfTheCatalog() {
    for (Step step : Step.values()) {
      assertThat(Step.of(step.wireName())).contains(step);
    }
    assertThat(Step.of("reps+2")).isEmpty();
  }

  private static Repetitions loaded(String kilograms) {
    return new Repetitions(
        1,
        8,
        false,
        Optional.of(new BigDecimal(kilograms)),
        OptionalInt.of(10),
        OptionalInt.of(3),
        Optional.empty());
  }
}
