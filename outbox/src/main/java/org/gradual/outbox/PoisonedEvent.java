package org.gradual.outbox;

/** Kafka will never take this event, however often it is sent. */
final class PoisonedEvent extends Exception {
  private static final long serialVersionUID = 1;

  private final transient StoredEvent event;

  PoisonedEvent(StoredEvent event, Exception cause) {
    super(cause);
    this.event = event;
  }

  StoredEvent event() {
    return event;
  }

  String reason() {
    return getCause().getClass().getSimpleName();
  }
}
