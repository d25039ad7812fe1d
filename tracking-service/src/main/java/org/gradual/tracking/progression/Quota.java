package org.gradual.tracking.progression;

import java.util.List;
import org.gradual.tracking.dose.Corridor;
import org.gradual.tracking.dose.Dimension;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Portion;

/**
 * Where graded activity is to lead an item, and in how many sessions (S-GA07).
 *
 * <p>One number of the dose rises: minutes, else repetitions, else the seconds of one long hold.
 * Sets, load and the rest stay as they are in the item's dose, whatever the goal says of them
 * [design].
 *
 * @param goal holds the number that is to be reached
 * @param sessions how many sessions of the schedule lead there, the first quota's included
 * @param trials amounts of the three baseline trials, each what was tolerated in a set; empty: the
 *     item's first three sessions are the trials
 */
public record Quota(Dose goal, int sessions, List<Integer> trials) {

  /** Most sessions of a schedule (S-GA07). */
  public static final int SESSIONS_MAX = 26;

  /** Sessions that measure what is tolerated before the schedule begins (S-GA07). */
  public static final int TRIALS = 3;

  /** Part of what was tolerated that is the first quota, in tenths (S-GA07). */
  private static final int FIRST_TENTHS = 7;

  private static final int TENTHS = 10;

  /**
   * Takes a therapist's goal.
   *
   * @throws IllegalArgumentException where it is below the first quota already, or a number is out
   *     of bounds
   */
  public Quota {
    trials = List.copyOf(trials);
    if (sessions < 1 || sessions > SESSIONS_MAX) {
      throw new IllegalArgumentException("sessions not within 1.." + SESSIONS_MAX);
    }
    if (!trials.isEmpty() && trials.size() != TRIALS
        || trials.stream().anyMatch(trial -> trial < 1)) {
      throw new IllegalArgumentException("not three trials of at least 1");
    }
    if (!trials.isEmpty() && tolerated(trials) > goal.number(stepped(goal)).orElseThrow()) {
      throw new IllegalArgumentException("is below the first quota, " + tolerated(trials));
    }
  }

  /** The number of a dose that rises. */
  public static Dimension stepped(Dose dose) {
    return Portion.dimension(dose);
  }

  Dimension stepped() {
    return stepped(goal);
  }

  /** The number at which the schedule ends. */
  int goalNumber() {
    return goal.number(stepped()).orElseThrow();
  }

  boolean isReachedBy(Dose dose) {
    return numberIn(dose) >= goalNumber();
  }

  /** What a dose asks for in the number that rises. */
  int numberIn(Dose dose) {
    return dose.number(stepped()).orElse(0);
  }

  /**
   * The first quota after these trials: seven tenths of their mean, rounded down, at least 1. It
   * never is above the goal, however much was tolerated [design].
   */
  int first(List<Integer> tolerated) {
    return Math.min(tolerated(tolerated), goalNumber());
  }

  private static int tolerated(List<Integer> trials) {
    int sum = trials.stream().mapToInt(Integer::intValue).sum();
    return Math.max(1, sum * FIRST_TENTHS / (TENTHS * TRIALS));
  }

  /**
   * The dose at which the item begins: the first quota where the trials were done already, else
   * what was given.
   *
   * @param given by the therapist, or in force
   * @param start the exercise's own, which takes the place of a variant's dose of another kind
   */
  Dose begin(Dose given, Dose start, Corridor corridor) {
    Dose from = given.sameKindAs(goal) ? given : start;
    return trials.isEmpty() ? from : at(first(trials), from, corridor);
  }

  /** A dose with another quota, as the corridor allows it. */
  Dose at(int number, Dose dose, Corridor corridor) {
    return dose.with(stepped(), corridor.nearest(stepped(), number));
  }
}
