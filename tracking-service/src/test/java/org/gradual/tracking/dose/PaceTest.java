package org.gradual.tracking.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.gradual.tracking.basis.Shows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

  private static final int ANY = 50_000;

  @ParameterizedTest
  @CsvSource({"1, 1", "9, 1", "10, 1", "19, 1", "20, 2", "29, 2", "30, 2", "200, 2"})
  void raisesMinutesByATenthButOneToTwo(int minutes, int more) {
    assertThat(Pace.DEFAULT.minutesMore(minutes)).isEqualTo(more);
  }

  @ParameterizedTest
  @CsvSource({"5, 19, 1", "5, 39, 1", "5, 40, 2", "20, 9, 1", "20, 10, 2", "20, 15, 2"})
  @Shows("B2.volumeStepPercentPerWeek")
  void takesThePercentageThatThePlanSays(int percent, int minutes, int more) {
    assertThat(new Pace(percent, false, 5, Optional.empty()).minutesMore(minutes)).isEqualTo(more);
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "20, 5", "29, 5"})
  @Shows("B2.minutesStepFast")
  void raisesMinutesByFiveWhereItIsToBeFast(int minutes, int more) {
    assertThat(new Pace(10, true, 5, Optional.empty()).minutesMore(minutes)).isEqualTo(more);
  }

  /** Load and weight in kilograms; no weight where repetitions come first. */
  @ParameterizedTest
  @CsvSource({
    "10,   1,    1",
    "10,   5,    ",
    "9.99, 1,    ",
    "10,   1.01, ",
    "10,   0.25, 0.5",
    "10,   0.5,  0.5",
    "10,   0.51, 0.51",
    "19.9, 1,    1",
    "39.9, 1,    1",
    "40,   1,    2",
    "60,   2.5,  2.5",
    "100,  2.5,  5",
    "1,    0.1,  0.1",
    "0.99, 0.1,  "
  })
  @Shows("B5.LOAD")
  void raisesALoadByATwentiethInWholeWeightsAndNeverByMoreThanATenth(
      BigDecimal load, BigDecimal weight, BigDecimal more) {
    Pace pace = new Pace(10, false, 5, Optional.of(weight));
    assertThat(pace.loadMore(Dimension.hundredths(load), ANY).stream().boxed().toList())
        .isEqualTo(Optional.ofNullable(more).map(Dimension::hundredths).stream().toList());
  }

  @ParameterizedTest
  @CsvSource({"2, 100, 1, 2", "10, 100, 1, 10", "10, 99, 1, 9"})
  @Shows("B2.loadStepPercent")
  void takesThePercentageOfALoadThatThePlanSays(int percent, int load, int weight, int more) {
    Pace pace = new Pace(10, false, percent, Optional.of(new BigDecimal(weight)));
    assertThat(pace.loadMore(load * 100, ANY)).hasValue(more * 100);
  }

  @Test
  @Shows("B5.LOAD")
  void takesAsManyWeightsAsThereIsRoomFor() {
    Pace pace = new Pace(10, false, 5, Optional.of(BigDecimal.ONE));
    assertThat(pace.loadMore(60_00, 3_00)).hasValue(3_00);
    assertThat(pace.loadMore(60_00, 2_99)).hasValue(2_00);
    assertThat(pace.loadMore(60_00, 1_00)).hasValue(1_00);
    assertThat(pace.loadMore(60_00, 99)).isEmpty();
    assertThat(pace.loadMore(60_00, 0)).isEmpty();
    assertThat(pace.loadMore(60_00, -5_00)).isEmpty();
  }

  @Test
  void raisesNoLoadWithoutWeightsAtHand() {
    assertThat(Pace.DEFAULT.loadMore(10_00, ANY)).isEmpty();
  }
}
