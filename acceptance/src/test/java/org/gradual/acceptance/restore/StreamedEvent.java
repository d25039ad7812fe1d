package org.gradual.acceptance.restore;

import static org.gradual.acceptance.CommittedEvents.header;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gradual.acceptance.CommittedEvents;
import org.gradual.stories.EventLog;
import org.gradual.stories.Json;

/** What a reader needs of an event on Kafka. */
record StreamedEvent(
    String topic, String key, String epoch, long sequence, String id, Instant time, JsonNode data) {

  /** Everything that was published by tracking-service, in the order of each key. */
  static List<StreamedEvent> all(String bootstrapServers) {
    return CommittedEvents.records(bootstrapServers, EventLog.TOPICS).stream()
        .map(StreamedEvent::of)
        .toList();
  }

  private static StreamedEvent of(ConsumerRecord<String, String> record) {
    return new StreamedEvent(
        record.topic(),
        record.key(),
        header(record, "ce_streamepoch"),
        Long.parseLong(header(record, "ce_sequence")),
        header(record, "ce_id"),
        Instant.parse(header(record, "ce_time")),
        Json.read(record.value()));
  }

  /** The topic's key: what has one sequence. */
  Thread thread() {
    return new Thread(topic, key);
  }

  /** The same event, as if it had been told in another epoch. */
  StreamedEvent inEpoch(String other) {
    return new StreamedEvent(topic, key, other, sequence, id, time, data);
  }

  /** Whether it tells of sessions, or of decisions ... */
  boolean isOf(String family) {
    return topic.equals("gradual.tracking." + family + ".v1");
  }

  /** A member of the data, as text. */
  String says(String member) {
    return data.path(member).asText();
  }

  record Thread(String topic, String key) {}
}
