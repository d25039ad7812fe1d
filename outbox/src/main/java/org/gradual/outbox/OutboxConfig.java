package org.gradual.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What a service says about its events, and the limits of the relay. */
@ConfigMapping(prefix = "gradual.outbox")
public interface OutboxConfig {
  /** {@code ce_source} of every event, such as {@code /gradual/tracking}. */
  String source();

  /** Goes before the name of every topic; {@code gradual.topic-prefix} by default. */
  Optional<String> topicPrefix();

  /**
   * The topic where the relay notes what it has published, without prefix. With the prefix it is
   * the transactional id too, so no two installations on one Kafka may share it.
   */
  String controlTopic();

  /** The topics that this service writes, by name without prefix. Missing ones are created. */
  Map<String, Topic> topics();

  /** The most that one event's data may have, in bytes of UTF-8. */
  @WithDefault("262144")
  int dataBytes();

  /** The most events in one Kafka transaction. */
  @WithDefault("500")
  int batchEvents();

  /** The most data in one Kafka transaction, in bytes; the event that passes it is the last. */
  @WithDefault("524288")
  int batchBytes();

  /**
   * The most events that may wait, parked ones included, 1 or more. Beyond it writers are refused
   * with {@link OutboxFull} until the relay has caught up. A row takes some 1 to 2 KiB of the
   * database's disk. Counted by every instance, so what is stored between two counts comes on top.
   */
  @WithDefault("10000000")
  long mostWaiting();

  /** How often that is counted; a backlog that takes long to count is counted less often. */
  @WithDefault("2s")
  Duration countEvery();

  /** How long a dead instance's lease stands before another takes over; renewed at a third. */
  @WithDefault("10s")
  Duration lease();

  /** How often an instance that stands by asks for the lease. */
  @WithDefault("1s")
  Duration standBy();

  /**
   * The longest that one call of Kafka may take; twice that, the longest life of a transaction,
   * which readers wait for when its relay has died. With more than half of the lease, instances
   * take a slow Kafka for a dead relay and the lease from one another: no harm, and no help.
   */
  @WithDefault("5s")
  Duration patience();

  /** The first pause when nothing is left to publish; it doubles up to {@link #longestPause}. */
  @WithDefault("20ms")
  Duration shortestPause();

  /** The longest wait for an event that another instance has stored. */
  @WithDefault("200ms")
  Duration longestPause();

  /** The first pause after a failure; it doubles up to {@link #longestBackOff}. */
  @WithDefault("200ms")
  Duration shortestBackOff();

  /** The longest pause after a failure, and so the longest delay once Kafka is back. */
  @WithDefault("10s")
  Duration longestBackOff();

  /** How a topic is created. An existing topic is left as it is. */
  interface Topic {
    /** Fixed for life: with another number the keys would change their partitions. */
    int partitions();

    /** {@code delete} or {@code compact}. */
    @WithDefault("delete")
    String cleanupPolicy();

    /** How long events stay on a topic that is not compacted; absent = the broker's default. */
    Optional<Duration> retention();
  }
}
