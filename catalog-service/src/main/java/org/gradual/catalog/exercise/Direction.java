package org.gradual.catalog.exercise;

/** Where the exercise moves or loads the spine; most contraindications follow from it. */
public enum Direction {
  NEUTRAL,
  FLEXION,
  EXTENSION,
  ROTATION,
  MIXED
}
