package org.gradual.catalog.exercise;

/** The places in a session, in the order in which a session runs. */
public enum Phase {
  WARM_UP,
  STRENGTH,
  AEROBIC,
  FLEXIBILITY,
  RELAXATION
}
