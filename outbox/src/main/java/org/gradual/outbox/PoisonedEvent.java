package org.gradual.outbox;

/** Kafka will never take this event. */
final class PoisonedEvent extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Unfit unfit;

  PoisonedEvent(StoredEvent event, Exception cause) {
    super(cause);
    this.unfit = new Unfit(event, "KAFKA_REFUSES: " + cause.getClass().getSimpleName());
  }

  Unfit unfit() {
    return unfit;
  }
}
