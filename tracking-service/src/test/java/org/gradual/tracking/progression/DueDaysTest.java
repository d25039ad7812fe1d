package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days an item is due. */
class DueDaysTest {

  private static final LocalDate FIRST = Story.DAY_0;

  @ParameterizedTest
  @CsvSource({
    "1, x......x......",
    "2, x..x...x..x...",
    "3, x.x.x..x.x.x..",
    "4, x.x.x.xx.x.x.x",
    "5, xxx.xx.xxx.xx.",
    "6, xxxxxx.xxxxxx.",
    "7, xxxxxxxxxxxxxx"
  })
  void areSpreadOverTheWeekAndTheSameInEach(int daysPerWeek, String fortnight) {
    String due =
        IntStream.range(0, fortnight.length())
            .mapToObj(day -> DueDays.isDue(FIRST, FIRST.plusDays(day), daysPerWeek) ? "x" : ".")
            .collect(Collectors.joining());
    assertThat(due).isEqualTo(fortnight);
  }

  @Test
  void areNotBeforeThePlansFirst() {
    for (int day = 1; day <= 14; day++) {
      assertThat(DueDays.isDue(FIRST, FIRST.minusDays(day), 7)).isFalse();
    }
  }
}
