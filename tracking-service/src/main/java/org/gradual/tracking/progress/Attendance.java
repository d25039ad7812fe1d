package org.gradual.tracking.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedSet;
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
final class Attendance {

  private Attendance() {}

  /**
   * The due days on which the item was done.
   *
   * @param performed local day of each performance, in any order
   */
  static SortedSet<LocalDate> of(Collection<LocalDate> due, Collection<LocalDate> performed) {
    Map<LocalDate, Integer> left = new TreeMap<>();
    performed.forEach(day -> left.merge(day, 1, Integer::sum));
    SortedSet<LocalDate> done = new TreeSet<>();
    due.stream()
        .distinct()
        .sorted(Comparator.reverseOrder())
        .filter(day -> takes(left, day.plusDays(1)) || takes(left, day))
        .forEach(done::add);
    return done;
  }

  private static boolean takes(Map<LocalDate, Integer> left, LocalDate day) {
    int there = left.getOrDefault(day, 0);
    left.put(day, Math.max(0, there - 1));
    return there > 0;
  }
}
