package org.gradual.foundation.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;

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

  /** What Bean Validation found, at its member. */
  public static Violation of(ConstraintViolation<?> found) {
    return new Violation(path(found), found.getMessage());
  }

  /** The path without the nodes that only say "an element of a list". */
  private static String path(ConstraintViolation<?> violation) {
    var path = new StringBuilder();
    for (var node : violation.getPropertyPath()) {
      if (node.getIndex() != null) {
        path.append('[').append(node.getIndex()).append(']');
      } else if (node.getKey() != null) {
        path.append('.').append(node.getKey());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        path.append(path.isEmpty() ? "" : ".").append(node.getName());
      }
    }
    return path.toString();
  }
}
