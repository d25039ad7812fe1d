package org.gradual.catalog.vocabulary;

/** The kinds of words by which exercises are described. */
public enum Word {
  CAUSE,
  DISCIPLINE,
  MUSCLE,
  CONDITION,
  SOURCE
}
