package org.gradual.outbox;

/**
 * An event that can never leave, however often it is sent.
 *
 * @param reason a code and, behind a colon, what more there is to say; repeats nothing of the data
 */
record Unfit(StoredEvent event, String reason) {

  /** The reason's first word, of which there are few. */
  String code() {
    return reason.replaceFirst(":.*", "");
  }

  @Override
  public String toString() {
    return "%s on %s (%s)".formatted(event.receipt().event(), event.topic(), reason);
  }
}
