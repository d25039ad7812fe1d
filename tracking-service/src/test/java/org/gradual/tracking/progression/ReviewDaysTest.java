package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.gradual.tracking.basis.Shows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Shows("B2.PROGRAM_LENGTH")
class ReviewDaysTest {

  private static final LocalDate START = LocalDate.of(2026, 9, 7);

  @ParameterizedTest
  @CsvSource({
    "-50, 42", "-1, 42", "0, 42", "1, 42", "41, 42", "42, 42", "43, 84", "83, 84", "84, 84",
    "85, 126"
  })
  void comeWheneverSixWeeksAreFull(int today, int review) {
    assertThat(next(Optional.empty(), today)).contains(START.plusDays(review));
  }

  @ParameterizedTest
  @CsvSource({"41, false", "42, true", "43, true"})
  void endWithThePlan(int lastDay, boolean comes) {
    assertThat(next(Optional.of(START.plusDays(lastDay)), 0).isPresent()).isEqualTo(comes);
  }

  @Test
  void areNoMoreOnceThePlanIsOver() {
    Optional<LocalDate> end = Optional.of(START.plusDays(60));
    assertThat(next(end, 42)).isPresent();
    assertThat(next(end, 43)).isEmpty();
    assertThat(next(end, 200)).isEmpty();
  }

  private static Optional<LocalDate> next(Optional<LocalDate> end, int today) {
    return ReviewDays.next(START, end, START.plusDays(today));
  }
}
