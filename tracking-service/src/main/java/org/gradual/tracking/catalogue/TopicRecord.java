package org.gradual.tracking.catalogue;

/** What one record of the catalog's topic says. */
sealed interface TopicRecord {

  /** A revision, read whole. */
  record Revision(PublishedExercise exercise, String document) implements TopicRecord {}

  /** Nothing stands under this key any more. What was published once stays known. */
  record Tombstone() implements TopicRecord {}

  /**
   * Not what it should be. The others go on without it.
   *
   * @param detail what is wrong, without words of the record
   */
  record Unreadable(Reason reason, String detail) implements TopicRecord {}

  /** Why a record is set aside; a tag of the metric, so of few values. */
  enum Reason {
    TOO_LARGE,
    NO_TYPE,
    UNKNOWN_TYPE,
    NOT_JSON,
    NOT_AN_EXERCISE,
    WRONG_KEY,
    /** The database refuses the document, such as one with a NUL in a text. */
    NOT_STORABLE
  }
}
