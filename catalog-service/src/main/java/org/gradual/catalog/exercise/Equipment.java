package org.gradual.catalog.exercise;

/** What must be at hand. */
public enum Equipment {
  MAT,
  CHAIR,
  WALL,
  STEP,
  BAND,
  BALL,
  DUMBBELL,
  TOWEL,
  PILLOW,
  POOL,
  BICYCLE,
  ELLIPTICAL
}
