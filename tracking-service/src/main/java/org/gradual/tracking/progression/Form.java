package org.gradual.tracking.progression;

/** Whether the movement was clean. */
public enum Form {
  YES,
  NO,
  UNKNOWN
}
