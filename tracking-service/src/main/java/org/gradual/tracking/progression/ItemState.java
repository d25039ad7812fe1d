package org.gradual.tracking.progression;

/** Whether an item may be done, and whether its dose can still rise. */
public enum ItemState {
  ACTIVE,
  FLARE_UP,
  RETURNING,
  DETRAINING,
  SUSPENDED,
  HALTED,
  AT_CEILING
}
