package org.gradual.tracking.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gradual.tracking.progress.ProgressView.WeekPoint;

/**
 * The weeks of a plan, counted from the weekday of its first day; each is counted whole, so that it
 * tells the same whatever the window. Without a plan they are counted from the window's first day.
 * [design]
 */
final class Weeks {
  static final int DAYS = 7;

  private final DueItems due;
  private final Doings doings;
  private final LocalDate today;

  Weeks(DueItems due, Doings doings, LocalDate today) {
    this.due = due;
    this.doings = doings;
    this.today = today;
  }

  /** Those that have a day in the window, oldest first. */
  List<WeekPoint> in(Window window) {
    var whole = whole(window, due.plans().startsOn().orElse(window.from()));
    var attendances = attendances(whole);
    return whole
        .from()
        .datesUntil(whole.to().plusDays(1), Period.ofDays(DAYS))
        .map(start -> week(new Window(start, start.plusDays(DAYS - 1)), attendances))
        .toList();
  }

  /** The window, widened to whole weeks. */
  static Window whole(Window window, LocalDate anchor) {
    return new Window(
        weekOf(anchor, window.from()), weekOf(anchor, window.to()).plusDays(DAYS - 1));
  }

  private static LocalDate weekOf(LocalDate anchor, LocalDate day) {
    return day.minusDays(Math.floorMod(ChronoUnit.DAYS.between(anchor, day), (long) DAYS));
  }

  /** One for each item that was due. */
  private List<Attendance> attendances(Window weeks) {
    return due.in(weeks, today).entrySet().stream()
        .map(
            item -> Attendance.of(item.getValue(), doings.days(item.getKey(), weeks.widened(0, 1))))
        .toList();
  }

  private WeekPoint week(Window days, List<Attendance> attendances) {
    var adherence =
        attendances.stream().map(it -> it.within(days)).reduce(Adherence.NONE, Adherence::and);
    return new WeekPoint(
        days.from(),
        adherence.share().isEmpty() ? null : rounded(adherence.share().getAsDouble()),
        doings.aerobicMinutes(days),
        doings.strengthDays(days));
  }

  /** Two decimals, and none that says nothing. */
  private static BigDecimal rounded(double share) {
    return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
