package org.gradual.tracking.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.gradual.foundation.problem.Refusal;
import org.gradual.foundation.problem.Violation;
import org.junit.jupiter.api.Test;

class ProgressQueryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @Test
  void isTheLastTwelveWeeksUnlessSaid() {
    assertThat(asked(null, null)).isEqualTo(new Window(LocalDate.of(2026, 9, 3), TODAY));
    assertThat(asked(null, TODAY.minusDays(7)))
        .isEqualTo(new Window(LocalDate.of(2026, 8, 27), TODAY.minusDays(7)));
    assertThat(asked(TODAY, null)).isEqualTo(new Window(TODAY, TODAY));
  }

  @Test
  void refusesToEndBeforeItBegins() {
    refusesFrom(TODAY.plusDays(1), null);
    refusesFrom(TODAY, TODAY.minusDays(1));
  }

  @Test
  void coversThreeYearsAtMost() {
    assertThat(asked(TODAY.minusDays(1097), TODAY).from()).isEqualTo(TODAY.minusDays(1097));
    refusesFrom(TODAY.minusDays(1098), TODAY);
  }

  private static void refusesFrom(LocalDate from, LocalDate to) {
    assertThatThrownBy(() -> asked(from, to))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problem().violations().orElseThrow())
                    .extracting(Violation::field)
                    .containsExactly("from"));
  }

  private static Window asked(LocalDate from, LocalDate to) {
    return new ProgressQuery(Optional.ofNullable(from), Optional.ofNullable(to)).within(TODAY);
  }
}
