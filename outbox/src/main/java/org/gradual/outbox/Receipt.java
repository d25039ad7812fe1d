package org.gradual.outbox;

import java.util.UUID;

/**
 * Names a row of the outbox for ever. The row's id alone would not do: a database restored from a
 * backup gives the same ids again, to other events.
 */
record Receipt(long id, UUID event) {
  @Override
  public String toString() {
    return id + " " + event;
  }

  /** Reads what {@link #toString} wrote. */
  static Receipt parse(String text) {
    int space = text.indexOf(' ');
    return new Receipt(
        Long.parseLong(text, 0, space, 10), UUID.fromString(text.substring(space + 1)));
  }
}
