package org.gradual.catalog.rules;

import java.util.stream.Stream;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.foundation.problem.Violation;

/** Something that must hold between an exercise's own members, or between it and the others. */
interface Rule {

  /** Every breach, at the member that breaks it. */
  Stream<Violation> breaches(Exercise exercise);
}
