package org.gradual.catalog.exercise;

/** The three families whose weekly caps and gaps tracking judges apart. */
public enum Family {
  MOBILITY,
  STRENGTH,
  AEROBIC
}
