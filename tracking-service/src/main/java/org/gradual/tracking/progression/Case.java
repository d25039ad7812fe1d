package org.gradual.tracking.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Family;

/**
 * What a rule sees: one item of one session, and what stands around it.
 *
 * @param at the time of the facts at which it is judged
 * @param day the local day of that time
 * @param way where the dose in force can go
 * @param morning the next morning's report; absent: not reported, or not awaited
 * @param halting the reasons for which the plan is halted
 * @param blocking the open alerts that keep the item from rising, worst first
 * @param risesThisWeek steps up of all items in the seven days that end with the session's
 * @param risesAllowed how many there may be
 */
record Case(
    Instant at,
    LocalDate day,
    Performance performance,
    Course course,
    Way way,
    Optional<Mornings.Morning> morning,
    List<Reason> halting,
    List<Raising> blocking,
    int risesThisWeek,
    int risesAllowed) {

  SessionItem done() {
    return performance.done();
  }

  /** The dose in force. */
  Dose dose() {
    return way.dose();
  }

  int setting(Setting setting) {
    return way.plan().settings().number(setting);
  }

  PainPolicy painPolicy() {
    return way.plan().painPolicy();
  }

  /** Whether a number was reported and is at least so large. */
  static boolean atLeast(OptionalInt number, int least) {
    return number.isPresent() && number.getAsInt() >= least;
  }

  /** Highest pain at which doses may rise. */
  int painToRise() {
    boolean acceptable =
        painPolicy() == PainPolicy.PAIN_MONITORED
            && way.plan().settings().isYes(Setting.PROGRESS_IN_ACCEPTABLE);
    return setting(acceptable ? Setting.PAIN_ACCEPT_MAX : Setting.PAIN_SAFE_MAX);
  }

  /** Highest effort at which doses may rise: strength work may be harder than the rest. */
  int effortToRise() {
    boolean strength = way.rung().family() == Family.STRENGTH;
    return setting(strength ? Setting.EFFORT_MAX_STRENGTH : Setting.EFFORT_MAX_AEROBIC);
  }
}
