package org.gradual.catalog.content;

import java.util.List;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.programme.Programme;
import org.gradual.catalog.vocabulary.Vocabulary;

/** All that a release says about exercises and the programmes that are made of them. */
record ShippedContent(Vocabulary vocabulary, List<Exercise> exercises, List<Programme> programmes) {
  ShippedContent {
    exercises = List.copyOf(exercises);
    programmes = List.copyOf(programmes);
  }
}
