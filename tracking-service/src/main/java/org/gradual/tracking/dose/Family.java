package org.gradual.tracking.dose;

/** What an exercise trains, as far as effort ceilings and time off are concerned. */
public enum Family {
  STRENGTH,
  AEROBIC,
  MOBILITY
}
