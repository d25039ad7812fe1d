package org.gradual.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files beside this module's POM. */
final class Contract {
  private static final String EVENT = "org.gradual.";

  private Contract() {}

  /** The types of events that have a schema. */
  static Set<String> schemas() {
    return types("schemas");
  }

  /** The types of events that have an example. */
  static Set<String> examples() {
    return types("examples");
  }

  private static Set<String> types(String folder) {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
          .filter(name -> name.startsWith(EVENT))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String example(String type) {
    return read("examples/" + type + ".json");
  }

  static JsonNode asyncapi(String service) {
    try {
      return new YAMLMapper().readTree(read("asyncapi/" + service + ".yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
