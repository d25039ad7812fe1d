package org.gradual.catalog.content;

import java.util.List;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.vocabulary.Vocabulary;

/** All that a release says about exercises. */
record ShippedContent(Vocabulary vocabulary, List<Exercise> exercises) {
  ShippedContent {
    exercises = List.copyOf(exercises);
  }
}
