package org.gradual.consumer;

/** A record that is not what the contract says. The message names what is wrong, and no data. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  Unreadable(String reason) {
    super(reason);
  }

  Unreadable(String reason, Exception cause) {
    super(reason, cause);
  }
}
