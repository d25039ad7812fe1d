package org.gradual.contracts;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Holds the data of events against the schemas that are served to their readers. */
@Singleton
public class EventSchemas {
  /** Never asked for anything: the schemas name each other relative to it. */
  private static final String BASE = "https://gradual.invalid/";

  private static final String FOLDER = "contracts/";

  /** Of the faults that are told: the first ones show what is wrong. */
  private static final int MOST_FAULTS = 3;

  private final JsonSchemaFactory factory =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012,
          it -> it.schemaMappers(m -> m.mapPrefix(BASE, "classpath:" + FOLDER)));
  private final SchemaValidatorsConfig strict =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  /** Read when the first event of a type comes along, so that a start need not wait for all. */
  private final Map<String, Optional<JsonSchema>> schemas = new ConcurrentHashMap<>();

  /**
   * What is wrong with the data of an event; empty if nothing is. Such as {@code SCHEMA_INVALID:
   * /dose/reps maximum}: places and the rules that they break, never what stands there.
   */
  public Optional<String> fault(String type, String data) {
    Optional<JsonSchema> schema = schemas.computeIfAbsent(type, this::schema);
    if (schema.isEmpty()) {
      return Optional.of("SCHEMA_UNKNOWN: " + type);
    }
    try {
      return told(schema.get().validate(data, InputFormat.JSON));
    } catch (IllegalArgumentException e) {
      return Optional.of("NOT_JSON");
    }
  }

  private Optional<JsonSchema> schema(String type) {
    String file = "schemas/" + type + ".json";
    return EventSchemas.class.getResource("/" + FOLDER + file) == null
        ? Optional.empty()
        : Optional.of(factory.getSchema(SchemaLocation.of(BASE + file), strict));
  }

  private static Optional<String> told(Set<ValidationMessage> faults) {
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(
            faults.stream()
                .map(fault -> place(fault) + " " + fault.getType())
                .distinct()
                .limit(MOST_FAULTS)
                .collect(Collectors.joining(", ", "SCHEMA_INVALID: ", "")));
  }

  private static String place(ValidationMessage fault) {
    String pointer = fault.getInstanceLocation().toString();
    return pointer.isEmpty() ? "/" : pointer;
  }
}
