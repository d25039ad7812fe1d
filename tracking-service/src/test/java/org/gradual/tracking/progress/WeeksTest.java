package org.gradual.tracking.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progress.Chart.at;
import static org.gradual.tracking.progress.Chart.day;
import static org.gradual.tracking.progress.Chart.entry;
import static org.gradual.tracking.progress.Chart.id;
import static org.gradual.tracking.progress.Chart.item;
import static org.gradual.tracking.progress.Chart.minutes;

import java.math.BigDecimal;
import java.util.List;
import org.gradual.tracking.progress.ProgressView.WeekPoint;
import org.gradual.tracking.wire.SetView;
import org.junit.jupiter.api.Test;

class WeeksTest {

  @Test
  void countsWeeksFromThePlansFirstDayEachWhole() {
    var chart =
        new Chart()
            .plan(at(0, 12), 0, null, 3, item("bridge", null), item("walking", null))
            .did(0, "bridge", "walking")
            .did(2, "bridge")
            .did(5, "bridge", "walking")
            .did(7, "walking");
    assertThat(chart.weeks(20).in(new Window(day(4), day(8))))
        .containsExactly(week(0, "0.83", 20, 3), week(7, "0.17", 10, 0));
    assertThat(chart.weeks(20).in(new Window(day(-1), day(0))))
        .containsExactly(week(-7, null, 0, 0), week(0, "0.83", 20, 3));
  }

  @Test
  void countsOfThisWeekTheDaysThatHaveBegun() {
    var chart = new Chart().plan(at(0, 12), 0, null, 3, item("bridge", null)).did(0, "bridge");
    var week = new Window(day(0), day(6));
    assertThat(chart.weeks(-1).in(week)).containsExactly(week(0, null, 0, 1));
    assertThat(chart.weeks(1).in(week)).containsExactly(week(0, "1", 0, 1));
    assertThat(chart.weeks(2).in(week)).containsExactly(week(0, "0.5", 0, 1));
    assertThat(chart.weeks(4).in(week)).containsExactly(week(0, "0.33", 0, 1));
  }

  @Test
  void letsThePatientCatchUpOnTheFirstDayOfTheNextWeek() {
    var daily = new Chart().plan(at(0, 12), 0, null, 4, item("bridge", null));
    daily.did(0, "bridge").did(2, "bridge").did(4, "bridge").did(7, "bridge", "bridge");
    assertThat(daily.weeks(20).in(new Window(day(0), day(7))))
        .extracting(WeekPoint::adherence)
        .containsExactly(new BigDecimal("0.75"), new BigDecimal("0.25"));
    daily.did(7, "bridge");
    assertThat(daily.weeks(20).in(new Window(day(0), day(7))))
        .extracting(WeekPoint::adherence)
        .containsExactly(new BigDecimal("1"), new BigDecimal("0.25"));
  }

  @Test
  void countsWhatWasDoneBesideThePlanForTheItemOfTheSameExercise() {
    var chart =
        new Chart()
            .plan(at(0, 12), 0, null, 1, item("bridge", null), item("walking", null))
            .session(
                0, List.of(entry("walking", null, minutes(15)), entry("tango", null, minutes(30))));
    assertThat(chart.weeks(20).in(new Window(day(0), day(0))))
        .containsExactly(week(0, "0.5", 15, 0));
  }

  @Test
  void countsNothingForAnExerciseOfWhichNoSetWasDone() {
    var chart =
        new Chart()
            .plan(at(0, 12), 0, null, 1, item("bridge", null))
            .session(0, List.of(entry("bridge", id("bridge"))));
    assertThat(chart.weeks(20).in(new Window(day(0), day(0)))).containsExactly(week(0, "0", 0, 0));
  }

  @Test
  void countsAStrengthDayOnceAndItsMinutesNot() {
    var twice = List.of(entry("bridge", id("bridge"), minutes(9), new SetView(5, 10, null, null)));
    var chart =
        new Chart()
            .plan(at(0, 12), 0, null, 1, item("bridge", null))
            .session(1, twice)
            .session(1, twice);
    assertThat(chart.weeks(20).in(new Window(day(0), day(0)))).containsExactly(week(0, "1", 0, 1));
  }

  @Test
  void countsFromTheWindowsFirstDayWithoutAPlan() {
    var chart = new Chart().session(3, List.of(entry("walking", null, minutes(15), minutes(5))));
    assertThat(chart.weeks(20).in(new Window(day(1), day(8))))
        .containsExactly(week(1, null, 20, 0), week(8, null, 0, 0));
  }

  private static WeekPoint week(int day, String adherence, int minutes, int strengthDays) {
    return new WeekPoint(
        day(day), adherence == null ? null : new BigDecimal(adherence), minutes, strengthDays);
  }
}
