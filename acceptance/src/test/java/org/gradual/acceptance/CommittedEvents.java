package org.gradual.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.gradual.demo.TrackedEvent;
import org.gradual.localstack.CommittedReader;

/** Reads whole topics as a stranger would: CloudEvents in binary mode, committed ones alone. */
public final class CommittedEvents {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private CommittedEvents() {}

  /** Everything under a key from the beginning of the topics to where they end now. */
  static List<TrackedEvent> of(String bootstrapServers, String key, String... topics) {
    return records(bootstrapServers, LIMIT, List.of(topics)).stream()
        .filter(it -> it.key().equals(key))
        .map(CommittedEvents::event)
        .toList();
  }

  /** The same as it came, under every key; within the usual limit. */
  public static List<ConsumerRecord<String, String>> records(
      String bootstrapServers, List<String> topics) {
    return records(bootstrapServers, LIMIT, topics);
  }

  /** As {@link #records(String, List)}, for topics that may take longer to read. */
  public static List<ConsumerRecord<String, String>> records(
      String bootstrapServers, Duration limit, List<String> topics) {
    var records = new ArrayList<ConsumerRecord<String, String>>();
    try (var consumer = CommittedReader.open(bootstrapServers)) {
      consumer.assign(topics.stream().flatMap(it -> partitions(consumer, it)).toList());
      Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
      Instant deadline = Instant.now().plus(limit);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        if (Instant.now().isAfter(deadline)) {
          throw new AssertionError("not read to the end within " + limit);
        }
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
    }
    return records;
  }

  private static Stream<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
    return consumer.partitionsFor(topic).stream()
        .map(it -> new TopicPartition(topic, it.partition()));
  }

  private static TrackedEvent event(ConsumerRecord<String, String> record) {
    try {
      return new TrackedEvent(
          record.topic(),
          record.key(),
          header(record, "ce_id"),
          header(record, "ce_type"),
          Long.parseLong(header(record, "ce_sequence")),
          JSON.readTree(record.value()));
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + record, e);
    }
  }

  /** What a header of an event says. */
  public static String header(ConsumerRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
