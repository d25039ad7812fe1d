package org.gradual.localstack.dev;

/** A part does not come up; the message is for the person at the terminal. */
final class StartupException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StartupException(String message) {
    super(message);
  }
}
