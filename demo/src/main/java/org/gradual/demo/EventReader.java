package org.gradual.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads the three tracking topics as any consumer would: committed events only, without a group.
 */
final class EventReader implements AutoCloseable {
  /** The topics of a patient's story, without an installation's prefix. */
  static final List<String> TOPICS =
      List.of(
          "gradual.tracking.session.v1",
          "gradual.tracking.progression.v1",
          "gradual.tracking.safety.v1");

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaConsumer<String, String> consumer;

  private EventReader(KafkaConsumer<String, String> consumer) {
    this.consumer = consumer;
  }

  /** A reader of what is published from now on. */
  static EventReader fromNow(Addresses addresses) {
    var consumer =
        new KafkaConsumer<>(
            settings(addresses.kafka()), new StringDeserializer(), new StringDeserializer());
    try {
      consumer.assign(partitions(consumer, addresses.topicPrefix()));
      consumer.seekToEnd(consumer.assignment());
      consumer.assignment().forEach(consumer::position);
      return new EventReader(consumer);
    } catch (KafkaException e) {
      consumer.close();
      throw new Unexpected(
          "Kafka does not answer at " + addresses.kafka() + ": is the stack up? Try ./dev up -d",
          e);
    }
  }

  private static Map<String, Object> settings(String kafka) {
    return Map.of(
        "bootstrap.servers",
        kafka,
        "isolation.level",
        "read_committed",
        "enable.auto.commit",
        false,
        "allow.auto.create.topics",
        false,
        "default.api.timeout.ms",
        5_000);
  }

  private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String prefix) {
    return TOPICS.stream().flatMap(topic -> partitionsOf(consumer, prefix + topic)).toList();
  }

  private static Stream<TopicPartition> partitionsOf(KafkaConsumer<?, ?> consumer, String topic) {
    var partitions = consumer.partitionsFor(topic);
    if (partitions == null || partitions.isEmpty()) {
      throw new Unexpected("Kafka has no topic " + topic);
    }
    return partitions.stream().map(it -> new TopicPartition(topic, it.partition()));
  }

  /**
   * Waits until every awaited event has come.
   *
   * @return all events of this patient that came meanwhile, awaited or not, in their order of
   *     arrival
   * @throws Unexpected naming the first that is missing after 30 seconds
   */
  List<TrackedEvent> await(String patient, List<Awaited> awaited) {
    Instant deadline = Instant.now().plus(LIMIT);
    var missing = new ArrayList<>(awaited);
    var arrived = new ArrayList<TrackedEvent>();
    while (!missing.isEmpty()) {
      if (Instant.now().isAfter(deadline)) {
        throw new Unexpected(
            "No event " + missing.getFirst() + " after " + LIMIT.toSeconds() + " s");
      }
      for (TrackedEvent event : poll(patient)) {
        arrived.add(event);
        missing.removeIf(it -> it.isMetBy(event));
      }
    }
    return arrived;
  }

  /** What comes within a moment: nothing, when all is told. */
  List<TrackedEvent> poll(String patient) {
    List<TrackedEvent> events = new ArrayList<>();
    for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
      if (patient.equals(record.key())) {
        events.add(TrackedEvent.of(record));
      }
    }
    return events;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
