package org.gradual.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Events as the contract's examples show them, of one patient. */
record Published(String prefix, String patient, String epoch) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TYPE = "org.gradual.tracking.";

  Published(String patient) {
    this("", patient, "epoch-1");
  }

  Published afterRestore() {
    return new Published(prefix, patient, epoch + "+");
  }

  /** Its decision is one of its own, with its sequence as the id. */
  ConsumerRecord<String, String> decision(long sequence, String verb) {
    return decision(sequence, verb, "decision-" + sequence);
  }

  ConsumerRecord<String, String> decision(long sequence, String verb, String id) {
    var type = TYPE + "progression." + verb + ".v1";
    var time = "2026-11-10T06:%02d:00Z".formatted(sequence % 60);
    return event(
        Servers.DECISIONS,
        sequence,
        type,
        example(type).put("patient", patient).put("id", id).put("effectiveAt", time).toString());
  }

  ConsumerRecord<String, String> session(long sequence, String verb, String id) {
    var type = TYPE + "session." + verb + ".v1";
    var data = example(type).put("patient", patient).put("id", id).toString();
    return event(Servers.SESSIONS, sequence, type, data);
  }

  ConsumerRecord<String, String> event(String topic, long sequence, String type, String data) {
    var record = new ConsumerRecord<>(prefix + topic, 0, sequence, patient, data);
    Map.of(
            "ce_type",
            type,
            "ce_sequence",
            "%020d".formatted(sequence),
            "ce_streamepoch",
            epoch,
            "ce_time",
            "2026-11-10T07:%02d:00Z".formatted(sequence % 60))
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return record;
  }

  static ProducerRecord<String, String> toSend(ConsumerRecord<String, String> record) {
    return new ProducerRecord<>(
        record.topic(), null, record.key(), record.value(), record.headers());
  }

  static ObjectNode example(String type) {
    try (var file = Published.class.getResourceAsStream("/examples/" + type + ".json")) {
      return (ObjectNode) JSON.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
