package org.gradual.tracking.progression;

/** Who lets a dose of an item rise. */
public enum Approval {
  AUTOMATIC,
  THERAPIST
}
