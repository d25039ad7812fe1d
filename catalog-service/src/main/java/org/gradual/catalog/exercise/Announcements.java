package org.gradual.catalog.exercise;

/** Tells the world of a change: in the caller's transaction, so if and only if that commits. */
public interface Announcements {

  void published(PublishedDocument document);

  void retired(PublishedDocument document);
}
