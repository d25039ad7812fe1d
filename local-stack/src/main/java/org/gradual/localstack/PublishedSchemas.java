package org.gradual.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.serialization.JsonMapperFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Holds what is really on Kafka against the published schemas, which it finds on the class path:
 *
 * <pre>{@code
 * assertThat(PublishedSchemas.open().faults(records)).isEmpty();
 * }</pre>
 */
public final class PublishedSchemas {
  /** Never asked for anything: the schemas name each other relative to it. */
  private static final String BASE = "https://gradual.invalid/";

  private final JsonSchemaFactory schemas =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012,
          factory -> factory.schemaMappers(m -> m.mapPrefix(BASE, "classpath:contracts/")));
  private final SchemaValidatorsConfig strict =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private PublishedSchemas() {}

  /** The schemas of the module {@code contracts}. */
  public static PublishedSchemas open() {
    return new PublishedSchemas();
  }

  /**
   * All that is wrong with a topic, or with several; empty if all is well. Checks each record's
   * headers and data, and that a key's sequences rise by one from 1.
   *
   * @param records from the beginning, in the order of their partitions
   */
  public List<String> faults(Iterable<ConsumerRecord<String, String>> records) {
    return faults(records, false);
  }

  /** As {@link #faults(Iterable)} for a compacted topic: sequences rise, but may have gaps. */
  public List<String> faultsOfCompacted(Iterable<ConsumerRecord<String, String>> records) {
    return faults(records, true);
  }

  private List<String> faults(
      Iterable<ConsumerRecord<String, String>> records, boolean mayHaveGaps) {
    var faults = new ArrayList<String>();
    var last = new HashMap<List<String>, Long>();
    for (ConsumerRecord<String, String> record : records) {
      Map<String, String> headers = headers(record);
      List<String> found = new ArrayList<>(faultsOfHeaders(record, headers));
      if (found.isEmpty()) {
        long sequence = Long.parseLong(headers.get("ce_sequence"));
        Long before = last.put(List.of(record.topic(), record.key()), sequence);
        long expected = before == null ? 1 : before + 1;
        if (mayHaveGaps ? sequence < expected : sequence != expected) {
          found.add("sequence " + sequence + " where " + expected + " was due");
        }
        found.addAll(faultsOfData(headers.get("ce_type"), record.value()));
      }
      String where = record.topic() + " " + record.partition() + "/" + record.offset() + ": ";
      found.forEach(fault -> faults.add(where + fault));
    }
    return faults;
  }

  /** What is wrong with one event, wherever it stands among others; empty if nothing is. */
  public List<String> faultsOfEvent(ConsumerRecord<String, String> record) {
    Map<String, String> headers = headers(record);
    List<String> found = faultsOfHeaders(record, headers);
    return found.isEmpty() ? faultsOfData(headers.get("ce_type"), record.value()) : found;
  }

  private List<String> faultsOfHeaders(
      ConsumerRecord<String, String> record, Map<String, String> headers) {
    boolean tracking = "/gradual/tracking".equals(headers.get("ce_source"));
    List<String> faults = validate(tracking ? "tracking-headers" : "headers", json(headers));
    if (faults.isEmpty()) {
      String type = headers.get("ce_type");
      if (!headers.get("ce_subject").equals(record.key())) {
        faults.add("ce_subject is not the key");
      }
      if (!headers.get("ce_dataschema").equals("/schemas/" + type + ".json")) {
        faults.add("ce_dataschema is not that of " + type);
      }
    }
    return faults;
  }

  /** What is wrong with the data of an event; empty if nothing is. */
  public List<String> faultsOfData(String type, String data) {
    return PublishedSchemas.class.getResource("/contracts/schemas/" + type + ".json") == null
        ? List.of("there is no schema of " + type)
        : validate(type, data);
  }

  private List<String> validate(String name, String json) {
    JsonSchema schema =
        schemas.getSchema(SchemaLocation.of(BASE + "schemas/" + name + ".json"), strict);
    var faults = new ArrayList<String>();
    schema.validate(json, InputFormat.JSON).forEach(m -> faults.add(m.getMessage()));
    return faults;
  }

  private static Map<String, String> headers(ConsumerRecord<?, ?> record) {
    var headers = new TreeMap<String, String>();
    for (Header header : record.headers()) {
      headers.put(header.key(), new String(header.value(), UTF_8));
    }
    return headers;
  }

  private static String json(Map<String, String> headers) {
    return JsonMapperFactory.getInstance().valueToTree(headers).toString();
  }
}
