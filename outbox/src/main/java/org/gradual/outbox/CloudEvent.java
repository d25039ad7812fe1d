package org.gradual.outbox;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;

/** CloudEvents 1.0 in Kafka's binary mode: attributes are headers, the data is the value. */
final class CloudEvent {
  /** Names that an extension can't take, and those that the outbox itself gives. */
  static final Set<String> ATTRIBUTES =
      Set.of(
          "specversion",
          "id",
          "source",
          "type",
          "subject",
          "time",
          "datacontenttype",
          "dataschema",
          "data",
          "sequence",
          "streamepoch");

  private CloudEvent() {}

  /** The record of a stored event for a topic whose name has its prefix already. */
  static ProducerRecord<String, String> record(String topic, String source, StoredEvent event) {
    var record = new ProducerRecord<>(topic, event.key(), event.data());
    attribute(record, "specversion", "1.0");
    attribute(record, "id", event.receipt().event().toString());
    attribute(record, "source", source);
    attribute(record, "type", event.type());
    attribute(record, "subject", event.key());
    attribute(record, "time", event.appendedAt().toString());
    attribute(record, "dataschema", "/schemas/" + event.type() + ".json");
    attribute(record, "sequence", "%020d".formatted(event.sequence()));
    attribute(record, "streamepoch", event.epoch());
    for (int i = 0; i < event.extensions().size(); i += 2) {
      attribute(record, event.extensions().get(i), event.extensions().get(i + 1));
    }
    record.headers().add("content-type", bytes("application/json"));
    return record;
  }

  private static void attribute(ProducerRecord<?, ?> record, String name, String value) {
    record.headers().add("ce_" + name, bytes(value));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
