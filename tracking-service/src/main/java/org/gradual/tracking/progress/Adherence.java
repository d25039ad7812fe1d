package org.gradual.tracking.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.SortedSet;

/**
 * How much of what was due was done, in days of items: three exercises on one day are three.
 *
 * @param done due days of items on which the item was done
 * @param due days of items that were due; those of a halted plan and of suspended items are not
 */
public record Adherence(int done, int due) {

  /** Nothing was due. */
  public static final Adherence NONE = new Adherence(0, 0);

  public Adherence {
    if (done < 0 || done > due) {
      throw new IllegalArgumentException("%d of %d done".formatted(done, due));
    }
  }

  /**
   * The adherence to one item.
   *
   * @param due the days on which it was due
   * @param performed local day of each performance of it, those of the day after the last due day
   *     included
   */
  public static Adherence of(SortedSet<LocalDate> due, Collection<LocalDate> performed) {
    return new Adherence(Attendance.of(due, performed).size(), due.size());
  }

  /** The adherence to this and that. */
  public Adherence and(Adherence other) {
    return new Adherence(done + other.done, due + other.due);
  }

  /** 0 to 1; empty where nothing was due. */
  public OptionalDouble share() {
    return due == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) done / due);
  }
}
