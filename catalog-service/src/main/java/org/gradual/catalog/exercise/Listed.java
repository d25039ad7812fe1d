package org.gradual.catalog.exercise;

/**
 * What the catalogue says of an exercise now.
 *
 * @param content what the document says of the exercise itself
 * @param publishedBy a person's subject, or the release
 */
public record Listed(
    PublishedDocument document,
    Exercise content,
    ExerciseDocument.Status status,
    String publishedBy) {

  public boolean isOffered() {
    return status == ExerciseDocument.Status.PUBLISHED;
  }
}
