package org.gradual.tracking.dose;

/** Where in a session an exercise stands, in the order of a session. */
public enum Phase {
  WARM_UP,
  STRENGTH,
  AEROBIC,
  FLEXIBILITY,
  RELAXATION
}
