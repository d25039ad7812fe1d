package org.gradual.tracking.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.gradual.tracking.story.ShippedCatalog;

/** Records of the catalog's topic, as they are or as they should not be. */
final class TopicRecords {
  static final String TYPE = "org.gradual.catalog.exercise.%s.v1";

  private static final JsonNode WHOLE = ShippedCatalog.documents().getFirst();

  private TopicRecords() {}

  /** A whole document. */
  static ObjectNode document(String slug, int revision, String status) {
    ObjectNode document = WHOLE.deepCopy();
    return document.put("slug", slug).put("revision", revision).put("status", status);
  }

  static ObjectNode document(String slug, int revision) {
    return document(slug, revision, PublishedExercise.PUBLISHED);
  }

  static ConsumerRecord<byte[], byte[]> record(String topic, long offset, ObjectNode document) {
    var verb = document.get("status").textValue().toLowerCase(Locale.ROOT);
    return record(
        topic, offset, document.get("slug").textValue(), TYPE.formatted(verb), document.toString());
  }

  /**
   * @param type null for a record without one
   */
  static ConsumerRecord<byte[], byte[]> record(
      String topic, long offset, String key, String type, String value) {
    var record =
        new ConsumerRecord<>(
            topic,
            0,
            offset,
            key == null ? null : key.getBytes(UTF_8),
            value == null ? null : value.getBytes(UTF_8));
    if (type != null) {
      record.headers().add("ce_type", type.getBytes(UTF_8));
    }
    return record;
  }

  /** What one poll gives. */
  static ConsumerRecords<byte[], byte[]> poll(List<ConsumerRecord<byte[], byte[]>> records) {
    var byPartition = new LinkedHashMap<TopicPartition, List<ConsumerRecord<byte[], byte[]>>>();
    records.forEach(
        it -> byPartition.computeIfAbsent(SetAside.partition(it), _ -> new ArrayList<>()).add(it));
    var next = new LinkedHashMap<TopicPartition, OffsetAndMetadata>();
    byPartition.forEach(
        (at, those) -> next.put(at, new OffsetAndMetadata(those.getLast().offset() + 1)));
    return new ConsumerRecords<>(Map.copyOf(byPartition), next);
  }
}
