package org.gradual.tracking.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * On which of its due days an item was done: any set of it was performed on that day or on the day
 * after, and each performance counts once.
 *
 * <p>What was done on a due day counts for that day first; the day before gets what is left over.
 * So a day that was missed stays the day that was missed, and does not push the ones after it. No
 * other way of counting finds more days done. [design]
 */
record Attendance(NavigableSet<LocalDate> due, NavigableSet<LocalDate> done) {

  Attendance {
    due = Collections.unmodifiableNavigableSet(new TreeSet<>(due));
    done = Collections.unmodifiableNavigableSet(new TreeSet<>(done));
  }

  /**
   * The attendance to one item.
   *
   * @param performed local day of each performance, in any order, up to the day after the last due
   *     day
   */
  static Attendance of(Collection<LocalDate> due, Collection<LocalDate> performed) {
    Map<LocalDate, Integer> left = new TreeMap<>();
    performed.forEach(day -> left.merge(day, 1, Integer::sum));
    NavigableSet<LocalDate> days = new TreeSet<>(due);
    NavigableSet<LocalDate> done = new TreeSet<>();
    days.descendingSet().stream()
        .filter(day -> takes(left, day.plusDays(1)) || takes(left, day))
        .forEach(done::add);
    return new Attendance(days, done);
  }

  /** How much of what was due on some days was done. */
  Adherence within(Window days) {
    return new Adherence(
        done.subSet(days.from(), true, days.to(), true).size(),
        due.subSet(days.from(), true, days.to(), true).size());
  }

  private static boolean takes(Map<LocalDate, Integer> left, LocalDate day) {
    int there = left.getOrDefault(day, 0);
    left.put(day, Math.max(0, there - 1));
    return there > 0;
  }
}
