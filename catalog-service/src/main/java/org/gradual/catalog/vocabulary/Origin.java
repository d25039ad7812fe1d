package org.gradual.catalog.vocabulary;

/**
 * How firmly the seed text stands behind something: from its own words down to general practice.
 */
public enum Origin {
  SEED_TEXT,
  SEED_KEYWORD,
  SEED_IMPLIED,
  GENERAL
}
