package org.gradual.tracking.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gradual.tracking.progression.DueDays;

/** What holds of attendance whatever was due and done, an oracle that tries everything included. */
class AttendanceLaws {
  private static final LocalDate START = LocalDate.of(2026, 3, 25);
  private static final int DAYS = 12;
  private static final Window ALL = new Window(START, START.plusDays(DAYS));

  @Property
  void noOtherWayOfCountingFindsMore(
      @ForAll("someDays") Set<LocalDate> due, @ForAll("performances") List<LocalDate> performed) {
    assertThat(Attendance.of(due, performed).done()).hasSize(mostDone(List.copyOf(due), performed));
  }

  @Property
  void everyDoneDayHasAPerformanceOfItsOwn(
      @ForAll("someDays") Set<LocalDate> due, @ForAll("performances") List<LocalDate> performed) {
    var done = Attendance.of(due, performed).done();
    assertThat(due).containsAll(done);
    assertThat(mostDone(List.copyOf(done), performed)).isEqualTo(done.size());
  }

  @Property
  void whatWasDoneOnADueDayIsDone(
      @ForAll("someDays") Set<LocalDate> due, @ForAll("performances") List<LocalDate> performed) {
    assertThat(Attendance.of(due, performed).done())
        .containsAll(performed.stream().filter(due::contains).toList());
  }

  @Property
  void doingMoreNeverCountsLess(
      @ForAll("someDays") Set<LocalDate> due,
      @ForAll("performances") List<LocalDate> performed,
      @ForAll("aDay") LocalDate oneMore) {
    var more = Stream.concat(performed.stream(), Stream.of(oneMore)).toList();
    var done = Attendance.of(due, performed).done();
    assertThat(Attendance.of(due, more).done())
        .containsAll(done)
        .hasSizeLessThanOrEqualTo(done.size() + 1);
  }

  @Property
  void theOrderOfArrivalNeverMatters(
      @ForAll("someDays") Set<LocalDate> due, @ForAll("performances") List<LocalDate> performed) {
    assertThat(Attendance.of(due, performed.reversed())).isEqualTo(Attendance.of(due, performed));
  }

  @Property
  void weeksAddUpToTheWhole(
      @ForAll("someDays") Set<LocalDate> due,
      @ForAll("performances") List<LocalDate> performed,
      @ForAll("aDay") LocalDate cut) {
    var attendance = Attendance.of(due, performed);
    var before = attendance.within(new Window(START, cut));
    var after = attendance.within(new Window(cut.plusDays(1), START.plusDays(DAYS + 1)));
    assertThat(before.and(after)).isEqualTo(attendance.within(ALL));
  }

  @Property
  void adherenceIsAShare(
      @ForAll("someDays") Set<LocalDate> due, @ForAll("performances") List<LocalDate> performed) {
    var share = Attendance.of(due, performed).within(ALL).share();
    assertThat(share.isEmpty()).isEqualTo(due.isEmpty());
    share.ifPresent(it -> assertThat(it).isBetween(0.0, 1.0));
  }

  @Property
  void whoDoesEverythingADayLateMissesNothing(
      @ForAll("timesAWeek") int daysPerWeek, @ForAll("dayCount") int days) {
    var due =
        START.datesUntil(START.plusDays(days)).filter(it -> DueDays.isDue(START, it, daysPerWeek));
    var list = due.toList();
    var late = list.stream().map(day -> day.plusDays(1)).toList();
    assertThat(Attendance.of(list, late).done()).containsExactlyElementsOf(list);
    assertThat(Attendance.of(list, list).done()).containsExactlyElementsOf(list);
  }

  /** Tries for each due day no performance, one of the day, and one of the day after. */
  private static int mostDone(List<LocalDate> due, List<LocalDate> performed) {
    if (due.isEmpty()) {
      return 0;
    }
    var rest = due.subList(1, due.size());
    int most = mostDone(rest, performed);
    for (var day : List.of(due.getFirst(), due.getFirst().plusDays(1))) {
      var left = new ArrayList<>(performed);
      if (left.remove(day)) {
        most = Math.max(most, 1 + mostDone(rest, left));
      }
    }
    return most;
  }

  @Provide
  Arbitrary<LocalDate> aDay() {
    return Arbitraries.integers().between(0, DAYS).map(START::plusDays);
  }

  @Provide
  Arbitrary<Set<LocalDate>> someDays() {
    return aDay().set().ofMaxSize(7);
  }

  @Provide
  Arbitrary<List<LocalDate>> performances() {
    return aDay().list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<Integer> timesAWeek() {
    return Arbitraries.integers().between(1, 7);
  }

  @Provide
  Arbitrary<Integer> dayCount() {
    return Arbitraries.integers().between(1, 60);
  }
}
