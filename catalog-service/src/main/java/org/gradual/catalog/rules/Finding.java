package org.gradual.catalog.rules;

import org.gradual.foundation.problem.Violation;

/**
 * Something wrong with an exercise.
 *
 * @param slug of the exercise
 * @param violation what is wrong, at which of its members
 */
public record Finding(String slug, Violation violation) {

  @Override
  public String toString() {
    return slug + ": " + violation.field() + " " + violation.message();
  }
}
