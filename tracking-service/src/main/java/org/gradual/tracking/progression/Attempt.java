package org.gradual.tracking.progression;

import java.util.List;
import org.gradual.tracking.dose.Dimension;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Repetitions;

/**
 * One session under a quota, or one trial before it.
 *
 * @param amount how much was done of the number that rises, as a mean of the prescribed sets,
 *     rounded down; it may be above what was asked
 * @param met whether all of the dose was done
 * @param over whether that was by more than a tenth too much; sets beyond the prescribed count here
 */
record Attempt(int amount, boolean met, boolean over) {

  private static final int ASKED_TENTHS = 10;
  private static final int OVER_TENTHS = 11;

  static Attempt of(Performance performance, Dimension stepped) {
    Dose asked = performance.prescribed();
    List<PerformedSet> sets = performance.done().performed();
    int perUnit = asked.volume() / asked.number(stepped).orElseThrow();
    boolean met = performance.completion().everySet();
    boolean over =
        met && (long) work(sets, asked, stepped) * ASKED_TENTHS > asked.volume() * OVER_TENTHS;
    return new Attempt(work(counted(sets, asked), asked, stepped) / perUnit, met, over);
  }

  /** Minutes may be done in bouts: they add up. */
  private static List<PerformedSet> counted(List<PerformedSet> sets, Dose asked) {
    int count = asked.number(Dimension.SETS).orElse(sets.size());
    return sets.subList(0, Math.min(count, sets.size()));
  }

  /** Of the numbers that don't rise, at most what was prescribed counts. */
  private static int work(List<PerformedSet> sets, Dose asked, Dimension stepped) {
    return sets.stream().mapToInt(set -> work(set, asked, stepped)).sum();
  }

  private static int work(PerformedSet set, Dose asked, Dimension stepped) {
    int reps = set.reps().orElse(0);
    int seconds = set.holdSeconds().orElse(0);
    return switch (asked) {
      case DurationDose _ -> set.minutes().orElse(0);
      case Repetitions _ -> reps;
      case Hold hold when stepped == Dimension.REPS -> reps * Math.min(seconds, hold.holdSeconds());
      case Hold hold -> Math.min(reps, hold.reps()) * seconds;
    };
  }
}
