package org.gradual.catalog.programme;

import java.util.List;
import org.gradual.catalog.content.Release;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.exercise.ExerciseDocument.Status;
import org.gradual.catalog.exercise.Listed;
import org.gradual.catalog.exercise.PublishedDocument;

/** This release as if it were published for the first time. */
final class ShippedShelf {
  static final Shelf SHELF = of(Release.exercises());

  private ShippedShelf() {}

  static Shelf of(List<Exercise> exercises) {
    return Shelf.of(
        exercises.stream().map(ShippedShelf::listed).toList(), Release.vocabulary().causes());
  }

  private static Listed listed(Exercise exercise) {
    return new Listed(
        new PublishedDocument(exercise.slug(), 1, ""), exercise, Status.PUBLISHED, "release");
  }
}
