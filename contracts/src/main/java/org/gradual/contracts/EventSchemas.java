package org.gradual.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the data of this service's events against the schemas that it serves to their readers. */
@Singleton
public class EventSchemas {
  /** Never asked for anything: the schemas name each other relative to it. */
  private static final String BASE = "https://gradual.invalid/";

  /** Of the faults that are told: the first ones show what is wrong. */
  private static final int MOST_FAULTS = 3;

  private final Map<String, JsonSchema> schemas = new HashMap<>();

  /** Reads the schema of every message in the AsyncAPI document: without one there is no start. */
  EventSchemas(ContractsConfig config) throws IOException {
    var factory =
        JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            it -> it.schemaMappers(m -> m.mapPrefix(BASE, "classpath:contracts/")));
    var strict =
        SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .preloadJsonSchema(true)
            .build();
    for (JsonNode message : ContractsResource.document(config).at("/components/messages")) {
      String type = message.path("name").asText();
      var location = SchemaLocation.of(BASE + "schemas/" + type + ".json");
      schemas.put(type, factory.getSchema(location, strict));
    }
  }

  /**
   * What is wrong with the data of an event; empty if nothing is. Such as {@code SCHEMA_INVALID:
   * /dose/reps maximum}: a place and a rule, never what stands there.
   */
  public Optional<String> fault(String type, String data) {
    JsonSchema schema = schemas.get(type);
    if (schema == null) {
      return Optional.of("SCHEMA_UNKNOWN: " + type);
    }
    try {
      return told(schema.validate(data, InputFormat.JSON));
    } catch (IllegalArgumentException e) {
      return Optional.of("NOT_JSON");
    }
  }

  private static Optional<String> told(Set<ValidationMessage> faults) {
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(
            faults.stream()
                .map(fault -> fault.getInstanceLocation() + " " + fault.getType())
                .distinct()
                .limit(MOST_FAULTS)
                .collect(Collectors.joining(", ", "SCHEMA_INVALID: ", "")));
  }
}
