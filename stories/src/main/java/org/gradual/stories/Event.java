package org.gradual.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A CloudEvent as any reader of the topics sees it. */
record Event(ConsumerRecord<String, String> record, JsonNode data) {
  private static final String PREFIX = "org.gradual.tracking.";
  private static final String SUFFIX = ".v1";

  static Event of(ConsumerRecord<String, String> record) {
    return new Event(record, Json.read(record.value()));
  }

  String header(String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  /** The kind of fact: session, progression, safety or patient. */
  String family() {
    return name().substring(0, name().indexOf('.'));
  }

  /** What became of the fact, such as recorded or advanced. */
  String verb() {
    return name().substring(name().indexOf('.') + 1);
  }

  /** Id of the session, decision or alert. */
  String subject() {
    return data.path("id").textValue();
  }

  private String name() {
    var type = header("ce_type");
    return type.substring(PREFIX.length(), type.length() - SUFFIX.length());
  }
}
