package org.gradual.tracking.care;

/** What a patient has at hand to exercise with. */
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
