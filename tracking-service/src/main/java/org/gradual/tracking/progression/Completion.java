package org.gradual.tracking.progression;

import java.util.List;
import java.util.OptionalInt;
import org.gradual.tracking.dose.Dimension;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Repetitions;

/**
 * How much of a prescribed dose was done.
 *
 * <p>A set that was not reported was not done, and so was a number in it. Sets beyond the
 * prescribed ones do not make up for a poor one: the first count [design].
 *
 * @param asked volume of the prescribed dose
 * @param done volume performed, counting at most the prescribed numbers of each set
 * @param everySet whether every prescribed set reached every prescribed number
 * @param over repetitions of the last set beyond the prescribed ones; negative where it fell short
 */
public record Completion(int asked, int done, boolean everySet, int over) {

  public static Completion of(Dose prescribed, List<PerformedSet> performed) {
    return switch (prescribed) {
      case DurationDose dose -> ofMinutes(dose, performed);
      case Repetitions dose -> ofSets(dose, dose.sets(), performed);
      case Hold dose -> ofSets(dose, dose.sets(), performed);
    };
  }

  /** Minutes may be done in bouts: they add up. */
  private static Completion ofMinutes(DurationDose dose, List<PerformedSet> performed) {
    int minutes = performed.stream().mapToInt(set -> set.minutes().orElse(0)).sum();
    return new Completion(
        dose.minutes(), Math.min(minutes, dose.minutes()), minutes >= dose.minutes(), 0);
  }

  private static Completion ofSets(Dose dose, int sets, List<PerformedSet> performed) {
    List<PerformedSet> counted = performed.subList(0, Math.min(sets, performed.size()));
    int reps = dose.number(Dimension.REPS).orElse(0);
    int done = counted.stream().mapToInt(set -> volume(dose, set)).sum();
    boolean everySet =
        counted.size() == sets && counted.stream().allMatch(set -> reaches(dose, set));
    int over = counted.size() < sets ? -reps : counted.getLast().reps().orElse(0) - reps;
    return new Completion(dose.volume(), done, everySet, over);
  }

  private static int volume(Dose dose, PerformedSet set) {
    int reps = atMost(dose.number(Dimension.REPS), set.reps());
    OptionalInt hold = dose.number(Dimension.HOLD_SECONDS);
    return hold.isPresent() ? reps * atMost(hold, set.holdSeconds()) : reps;
  }

  private static int atMost(OptionalInt prescribed, OptionalInt performed) {
    return Math.min(prescribed.orElse(0), performed.orElse(0));
  }

  private static boolean reaches(Dose dose, PerformedSet set) {
    OptionalInt load = set.loadKilograms().stream().mapToInt(Dimension::hundredths).findFirst();
    return enough(dose.number(Dimension.REPS), set.reps())
        && enough(dose.number(Dimension.HOLD_SECONDS), set.holdSeconds())
        && enough(dose.number(Dimension.LOAD), load);
  }

  private static boolean enough(OptionalInt prescribed, OptionalInt performed) {
    return prescribed.isEmpty() || performed.orElse(0) >= prescribed.getAsInt();
  }

  /** Whether less than four fifths of the volume was done. */
  boolean isPoor() {
    return done * 100L < asked * 80L;
  }

  /** Whether this is the poorer of two: less of what was asked. */
  boolean isPoorerThan(Completion other) {
    return (long) done * other.asked < (long) other.done * asked || (!everySet && other.everySet);
  }
}
