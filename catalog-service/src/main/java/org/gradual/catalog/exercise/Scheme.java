package org.gradual.catalog.exercise;

/** How the dose of an exercise is counted and grows; the record's own steps give the order. */
public enum Scheme {
  HOLD_SHORT,
  HOLD_LONG,
  REPS,
  MOBILITY,
  STATIC_STRETCH,
  WORK_TIME,
  CYCLES,
  DURATION,
  RELAX_TIME
}
