package org.gradual.tracking.progression;

/** How soon a therapist must look, rising. */
public enum Severity {
  INFO,
  LOW,
  HIGH,
  CRITICAL
}
