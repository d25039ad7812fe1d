package org.gradual.outbox;

import jakarta.inject.Singleton;

/** The names of topics on this installation's Kafka, which several installations may share. */
@Singleton
public class TopicNames {
  private final String prefix;

  TopicNames(OutboxConfig config) {
    this.prefix = config.topicPrefix().orElse("");
  }

  /** A topic's name with the installation's prefix, {@code gradual.topic-prefix}. */
  public String of(String topic) {
    return prefix + topic;
  }
}
