package org.gradual.catalog.vocabulary;

/** What to think of a claim that is weaker than it sounds. */
public enum Evidence {
  /** Claimed by the source, hardly supported elsewhere. */
  LOW,
  /** Not confirmed in a source that could be read. */
  UNCONFIRMED
}
