package org.gradual.foundation.wire;

import java.util.List;
import java.util.Optional;
import org.gradual.foundation.problem.Violation;

/**
 * What came of reading a tree as a wire record.
 *
 * @param value the record, empty if there are violations
 * @param violations everything that is wrong, each with its place
 */
public record Reading<T>(Optional<T> value, List<Violation> violations) {

  public Reading {
    violations = List.copyOf(violations);
  }
}
