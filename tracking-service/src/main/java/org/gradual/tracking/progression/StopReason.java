package org.gradual.tracking.progression;

/** Why an exercise ended before its dose was done, from the least to the most telling. */
public enum StopReason {
  NONE,
  TIME,
  OTHER,
  TOO_HARD,
  PAIN
}
