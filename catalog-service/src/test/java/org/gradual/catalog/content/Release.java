package org.gradual.catalog.content;

import java.util.List;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.programme.Programme;
import org.gradual.catalog.vocabulary.Vocabulary;

/** What this release ships, for tests that need no service to try it. */
public final class Release {
  private static final ShippedContent CONTENT = ContentFiles.onClassPath();

  private Release() {}

  public static List<Exercise> exercises() {
    return CONTENT.exercises();
  }

  public static Vocabulary vocabulary() {
    return CONTENT.vocabulary();
  }

  public static List<Programme> programmes() {
    return CONTENT.programmes();
  }
}
