package org.gradual.catalog.content;

import java.util.stream.Stream;
import org.gradual.catalog.exercise.Exercise;

/** Something that must hold between an exercise's own members, or between it and the others. */
interface Rule {

  /** Every breach, in words. */
  Stream<String> breaches(Exercise exercise);
}
