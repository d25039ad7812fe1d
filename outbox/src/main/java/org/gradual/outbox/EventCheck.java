package org.gradual.outbox;

import java.util.Optional;

/** A service's last word on each of its events before it leaves, such as a look at its schema. */
@FunctionalInterface
public interface EventCheck {
  /** Lets everything leave. */
  EventCheck NONE = (type, data) -> Optional.empty();

  /**
   * Why an event can never leave; empty if it may.
   *
   * @return a code and, behind a colon, where the fault is: the text is stored, logged and shown,
   *     so it must not repeat what the data says
   */
  Optional<String> fault(String type, String data);
}
