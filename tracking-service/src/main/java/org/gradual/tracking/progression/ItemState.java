package org.gradual.tracking.progression;

/** Whether an item may be done, and whether its dose can still rise. */
public enum ItemState {
  ACTIVE,
  SUSPENDED,
  HALTED,
  AT_CEILING
}
