package org.gradual.catalog.exercise;

/** Tells the world of a publication. */
public interface Announcements {

  /** Takes part in the caller's transaction: told if and only if it commits. */
  void published(PublishedDocument document);
}
