package org.gradual.acceptance.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gradual.acceptance.CommittedEvents;
import org.gradual.stories.EventLog;

/** An event as a stranger finds it on a topic. */
record Told(ConsumerRecord<String, String> record, JsonNode data) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final String PREFIX = "org.gradual.tracking.";
  private static final String SUFFIX = ".v1";

  /** All that tracking-service has committed, each partition from its beginning to its end now. */
  static List<Told> all(String bootstrapServers) {
    return CommittedEvents.records(bootstrapServers, LIMIT, EventLog.TOPICS).stream()
        .map(Told::of)
        .toList();
  }

  static Told of(ConsumerRecord<String, String> record) {
    try {
      return new Told(record, JSON.readTree(record.value()));
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + record, e);
    }
  }

  String patient() {
    return record.key();
  }

  String topic() {
    return record.topic();
  }

  String id() {
    return header("ce_id");
  }

  long sequence() {
    return Long.parseLong(header("ce_sequence"));
  }

  /** The family and the verb, such as {@code session.recorded}. */
  String name() {
    String type = header("ce_type");
    return type.substring(PREFIX.length(), type.length() - SUFFIX.length());
  }

  /** What became of the fact, such as {@code recorded}. */
  String verb() {
    return name().substring(name().indexOf('.') + 1);
  }

  boolean isOf(String family) {
    return name().startsWith(family + ".");
  }

  /** A member of the data as text. */
  String member(String name) {
    return data.path(name).asText();
  }

  private String header(String name) {
    return CommittedEvents.header(record, name);
  }

  @Override
  public String toString() {
    return "%s %s #%d".formatted(name(), patient(), sequence());
  }
}
