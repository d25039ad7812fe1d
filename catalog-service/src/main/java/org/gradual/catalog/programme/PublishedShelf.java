package org.gradual.catalog.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gradual.catalog.exercise.ExerciseDocument;
import org.gradual.catalog.exercise.PublishedExercises;
import org.gradual.catalog.vocabulary.Vocabulary;

/** What is published, arranged anew only when something else is. */
@ApplicationScoped
class PublishedShelf {
  private final PublishedExercises exercises;
  private final Vocabulary vocabulary;
  private volatile Arranged last = new Arranged(List.of(), null);

  PublishedShelf(PublishedExercises exercises, Vocabulary vocabulary) {
    this.exercises = exercises;
    this.vocabulary = vocabulary;
  }

  Shelf now() {
    List<ExerciseDocument> documents = exercises.newest();
    Arranged known = last;
    if (known.shelf() == null || known.documents() != documents) {
      known = new Arranged(documents, Shelf.of(documents, vocabulary.causes()));
      last = known;
    }
    return known.shelf();
  }

  private record Arranged(List<ExerciseDocument> documents, Shelf shelf) {}
}
