package org.gradual.foundation.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The records behind a sealed wire type, told apart by one member, as its {@link JsonTypeInfo} and
 * {@link JsonSubTypes} say for writing.
 */
record Variants(String discriminator, Map<String, Class<?>> records) {

  static Optional<Variants> of(Class<?> type) {
    var info = type.getAnnotation(JsonTypeInfo.class);
    var types = type.getAnnotation(JsonSubTypes.class);
    if (info == null || types == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Variants(
            info.property(),
            Arrays.stream(types.value())
                .collect(
                    Collectors.toUnmodifiableMap(
                        JsonSubTypes.Type::name,
                        (Function<JsonSubTypes.Type, Class<?>>) JsonSubTypes.Type::value))));
  }

  /** The record that this object says it is. */
  Optional<Class<?>> named(JsonNode object) {
    return Optional.ofNullable(object.get(discriminator))
        .filter(JsonNode::isTextual)
        .map(name -> records.get(name.textValue()));
  }

  String names() {
    return records.keySet().stream().sorted().collect(Collectors.joining(", "));
  }
}
