package org.gradual.foundation.problem;

/**
 * One thing that is wrong with a request.
 *
 * @param field where: {@code items[0].performed[1].reps} in a body; a parameter or header by its
 *     name
 * @param message what is wrong, in words for the developer of a client
 */
public record Violation(String field, String message) {

  private static final int FIELD_LENGTH = 200;

  public Violation {
    field = Printable.text(field, FIELD_LENGTH);
  }
}
