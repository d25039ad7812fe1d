package org.gradual.demo;

/**
 * The stack did something that it should not have done. The message is the one line that a person
 * at a terminal needs.
 */
public final class Unexpected extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Unexpected(String line) {
    super(line);
  }

  public Unexpected(String line, Throwable cause) {
    super(line, cause);
  }
}
