package org.gradual.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Puts a story's days into the past, so that its last one is today.
 *
 * @param now the time of playing, in the patient's time zone
 * @param lastDay the story's last day, counted from 0
 */
record StoryCalendar(ZonedDateTime now, int lastDay) {
  private static final LocalTime MORNING = LocalTime.of(8, 30);
  private static final LocalTime EVENING = LocalTime.of(18, 30);

  static StoryCalendar endingNow(String timeZone, int lastDay) {
    return new StoryCalendar(ZonedDateTime.now(ZoneId.of(timeZone)), lastDay);
  }

  LocalDate day(int number) {
    return now.toLocalDate().minusDays((long) lastDay - number);
  }

  /** The number of a day; inverse of {@link #day}. */
  int number(LocalDate day) {
    return Math.toIntExact(ChronoUnit.DAYS.between(day(0), day));
  }

  /** Half past eight that morning. */
  OffsetDateTime morning(int number) {
    return day(number).atTime(MORNING).atZone(now.getZone()).toOffsetDateTime();
  }

  /** Half past six that evening, or now if that is still to come. */
  OffsetDateTime evening(int number) {
    ZonedDateTime evening = day(number).atTime(EVENING).atZone(now.getZone());
    ZonedDateTime earlier = evening.isBefore(now) ? evening : now;
    return earlier.truncatedTo(ChronoUnit.SECONDS).toOffsetDateTime();
  }
}
