package org.gradual.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * An event as it stands on Kafka: a CloudEvent in binary mode.
 *
 * @param topic with the installation's prefix
 * @param key the patient's id
 * @param id unique for ever
 * @param type such as {@code org.gradual.tracking.progression.held.v1}
 * @param sequence its number among the key's events on this topic
 */
public record TrackedEvent(
    String topic, String key, String id, String type, long sequence, JsonNode data) {
  private static final String BEFORE = "org.gradual.tracking.";

  static TrackedEvent of(ConsumerRecord<String, String> record) {
    return new TrackedEvent(
        record.topic(),
        record.key(),
        header(record, "ce_id"),
        header(record, "ce_type"),
        Long.parseLong(header(record, "ce_sequence")),
        Json.parse(record.value()));
  }

  private static String header(ConsumerRecord<String, String> record, String name) {
    Header header = record.headers().lastHeader(name);
    if (header == null) {
      throw new Unexpected("An event on " + record.topic() + " has no header " + name);
    }
    return new String(header.value(), StandardCharsets.UTF_8);
  }

  /** The type without what all have in common: {@code progression.held}. */
  String name() {
    return type.replace(BEFORE, "").replaceFirst("\\.v\\d+$", "");
  }

  /** The last word of the name: {@code held}. */
  String verb() {
    return name().substring(name().lastIndexOf('.') + 1);
  }

  /** Which session, decision or alert it is about. */
  String about() {
    return data.path("id").asText();
  }
}
