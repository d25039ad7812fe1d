package org.gradual.tracking.care;

/**
 * What a patient has that may forbid an exercise or ask for caution; the catalog's exercises name
 * the same codes.
 */
public enum Condition {
  OSTEO,
  VCF,
  STEN,
  SPLI,
  FACET,
  DISC,
  RADIC,
  SURG,
  PREG2,
  KNEE,
  SHO,
  WRI,
  NECK,
  HTN,
  BAL,
  HIPR,
  ABD,
  POOL,
  CARD
}
