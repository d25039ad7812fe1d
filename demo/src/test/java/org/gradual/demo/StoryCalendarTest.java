package org.gradual.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class StoryCalendarTest {
  private final StoryCalendar calendar = at("2026-11-22T20:15:30.5+01:00[Europe/Vienna]");

  @Test
  void endsToday() {
    assertThat(calendar.day(42)).isEqualTo("2026-11-22");
    assertThat(calendar.day(0)).isEqualTo("2026-10-11");
  }

  @Test
  void findsTheNumberOfADayAgain() {
    for (int number = 0; number <= 42; number++) {
      assertThat(calendar.number(calendar.day(number))).isEqualTo(number);
    }
  }

  @Test
  void keepsTheEveningHourAcrossTheEndOfSummerTime() {
    assertThat(calendar.evening(0)).hasToString("2026-10-11T18:30+02:00");
    assertThat(calendar.evening(41)).hasToString("2026-11-21T18:30+01:00");
  }

  @Test
  void neverGoesBeyondNow() {
    StoryCalendar afterMidnight = at("2026-11-22T00:05:30.5+01:00[Europe/Vienna]");

    assertThat(afterMidnight.evening(42)).hasToString("2026-11-22T00:05:30+01:00");
    assertThat(afterMidnight.evening(41).toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 21));
  }

  private static StoryCalendar at(String now) {
    return new StoryCalendar(ZonedDateTime.parse(now), 42);
  }
}
