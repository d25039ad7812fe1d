package org.gradual.tracking.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  @ParameterizedTest(name = "{4}: due {0}, performed {1}, done {2}")
  @CsvSource({
    "0 2 4, 0 2 4, 0 2 4, 1.0,   all on their days",
    "0 2 4, 1 3 5, 0 2 4, 1.0,   all a day later",
    "0 2 4, 2,     2,     0.333, one of three",
    "0 2 4, '',    '',    0.0,   nothing",
    "0,     2,     '',    0.0,   two days later is too late",
    "2,     1,     '',    0.0,   a day early is too early",
    "0 2,   0 0,   0,     0.5,   twice on one day makes up for nothing later",
    "0 1,   1,     1,     0.5,   one performance counts once and for its own day",
    "0 1,   1 1,   0 1,   1.0,   a second one makes up for the day before",
    "0 1,   1 2,   0 1,   1.0,   each a day later",
    "0 1 2, 1 2,   1 2,   0.667, the missed day stays the one that was missed",
    "0 1 2, 2 3,   1 2,   0.667, a day later as far as it goes",
    "0 1 2, 0 3,   0 2,   0.667, the day between is missed",
    "6 7,   7,     7,     0.5,   the same across weeks",
    "'',    0 1,   '',    ,      nothing due"
  })
  void countsWhatWasDoneOnItsDayOrTheDayAfter(
      String due, String performed, String done, Double share, String name) {
    var attendance = Attendance.of(days(due), days(performed));
    assertThat(attendance.done()).as(name).containsExactlyElementsOf(days(done));
    var adherence = attendance.within(new Window(MONDAY, MONDAY.plusDays(7)));
    if (share == null) {
      assertThat(adherence.share()).isEmpty();
    } else {
      assertThat(adherence.share().orElseThrow()).isCloseTo(share, offset(0.001));
    }
  }

  @Test
  void tellsItsDaysApart() {
    var attendance = Attendance.of(days("0 2 4 7"), days("0 5 7"));
    assertThat(attendance.within(new Window(MONDAY, MONDAY.plusDays(6))))
        .isEqualTo(new Adherence(2, 3));
    assertThat(attendance.within(new Window(MONDAY.plusDays(7), MONDAY.plusDays(7))))
        .isEqualTo(new Adherence(1, 1));
    assertThat(attendance.within(new Window(MONDAY.plusDays(5), MONDAY.plusDays(6))))
        .isEqualTo(Adherence.NONE);
  }

  @Test
  void addsUpOverItems() {
    assertThat(new Adherence(1, 3).and(new Adherence(2, 3)).and(Adherence.NONE))
        .isEqualTo(new Adherence(3, 6));
  }

  @Test
  void neverHasMoreDoneThanDue() {
    assertThatThrownBy(() -> new Adherence(2, 1)).hasMessage("2 of 1 done");
    assertThatThrownBy(() -> new Adherence(-1, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<LocalDate> days(String numbers) {
    return Arrays.stream(numbers.split(" "))
        .filter(number -> !number.isEmpty())
        .map(number -> MONDAY.plusDays(Integer.parseInt(number)))
        .toList();
  }
}
