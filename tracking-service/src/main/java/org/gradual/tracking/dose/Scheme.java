package org.gradual.tracking.dose;

import static org.gradual.tracking.dose.Step.DAYS_PER_WEEK_1;
import static org.gradual.tracking.dose.Step.HOLD_SECONDS_1;
import static org.gradual.tracking.dose.Step.HOLD_SECONDS_5;
import static org.gradual.tracking.dose.Step.LOAD;
import static org.gradual.tracking.dose.Step.MINUTES;
import static org.gradual.tracking.dose.Step.REPS_1;
import static org.gradual.tracking.dose.Step.REPS_10;
import static org.gradual.tracking.dose.Step.SETS_1;
import static org.gradual.tracking.dose.Step.STEP_HEIGHT_5;
import static org.gradual.tracking.dose.Step.VARIANT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/**
 * How the doses of a kind of exercise climb. A record of the catalog that lists steps of its own
 * wins; start and ceiling are always the record's.
 */
public enum Scheme {
  HOLD_SHORT(
      "Short holds (bridge, bird dog): one repetition more to the ceiling, then one second more up"
          + " to 10 s, then one set more, then the next variant.",
      "S-MCG",
      Grade.B,
      REPS_1,
      HOLD_SECONDS_1,
      SETS_1,
      VARIANT),
  HOLD_LONG(
      "Long holds (plank): 5 s more a step, from 10 s to 60 s, then one set more, then the next"
          + " variant.",
      "S-PYB",
      Grade.B,
      HOLD_SECONDS_5,
      SETS_1,
      VARIANT),
  REPS(
      "Repetitions (clamshell, step-up): one more to 12 or 15, then one set more up to 3, then a"
          + " higher step, a load, or the next variant.",
      "S-ACSM09",
      Grade.A,
      REPS_1,
      SETS_1,
      STEP_HEIGHT_5,
      LOAD,
      VARIANT),
  MOBILITY(
      "Mobility (cat-cow, pelvic tilt): one repetition more up to 10, pelvic tilt up to 30; never a"
          + " load.",
      "S-MAYO",
      Grade.A,
      REPS_1),
  STATIC_STRETCH(
      "Static stretches: 5 s more a step, from 15 s to 30 s; never more than 60 s in all for one"
          + " stretch.",
      "S-ACSM11",
      Grade.A,
      HOLD_SECONDS_5),
  WORK_TIME(
      "Work by time (mountain climber): 5 s more a step, from 15 s to 30 s, then one set more up to"
          + " 3, then a faster variant.",
      "S-FED",
      Grade.B,
      HOLD_SECONDS_5,
      SETS_1,
      VARIANT),
  CYCLES(
      "Cycles (the Hundred): 10 beats more a step, from 20 to 100, then the next variant.",
      "S-HUN",
      Grade.B,
      REPS_10,
      VARIANT),
  DURATION(
      "Time (walking, cycling, swimming): a tenth more minutes a step, but one at least and two at"
          + " most, from 5 to 30; then one day a week more; then the next variant.",
      "S-WB",
      Grade.B,
      MINUTES,
      DAYS_PER_WEEK_1,
      VARIANT),
  RELAX_TIME("Relaxation: one minute more a step, from 2 to 10.", Row.DESIGN, Grade.C, MINUTES);

  private final String says;
  private final String source;
  private final Grade grade;
  private final List<Step> steps;

  Scheme(String says, String source, Grade grade, Step... steps) {
    this.says = says;
    this.source = source;
    this.grade = grade;
    this.steps = List.of(steps);
  }

  /** The scheme of this name; empty where this release does not know it. */
  public static Optional<Scheme> of(String name) {
    return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
  }

  /** The ways up, in their order, for a record that lists none. */
  public List<Step> steps() {
    return steps;
  }

  /** What it says, and on what it rests. */
  public Row row() {
    return new Row("B5." + name(), says, source, grade);
  }
}
