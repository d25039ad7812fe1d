package org.gradual.tracking.measure;

/**
 * What a score means, in one word. Which of them an instrument knows, and within which bounds,
 * stands at its assessment.
 */
public enum Band {
  NONE,
  MINIMAL,
  MILD,
  MODERATE,
  SEVERE,
  CRIPPLED,
  EXTREME,
  RECOVERED,
  NOT_RECOVERED,
  LOW,
  MEDIUM,
  HIGH
}
