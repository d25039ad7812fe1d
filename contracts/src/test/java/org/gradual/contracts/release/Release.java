package org.gradual.contracts.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The published language as it is, or as it once was.
 *
 * @param folder holds {@code schemas}, {@code examples} and {@code asyncapi}
 */
record Release(Path folder) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path RELEASED = Path.of("released");

  /** Parts of events are judged where events use them; headers stand for themselves. */
  private static final Predicate<String> STANDS_ALONE =
      name -> name.startsWith("org.gradual.") || name.endsWith("headers");

  /** What the next release would be. */
  static Release current() {
    return new Release(Path.of("."));
  }

  /** All that were ever released. */
  static List<Release> all() {
    try (Stream<Path> folders = Files.list(RELEASED)) {
      return folders.filter(Files::isDirectory).sorted().map(Release::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schema of each type of event and of the headers, with all that it refers to inside. */
  SortedMap<String, JsonNode> schemas() {
    var parts = files("schemas", JSON);
    var whole = new TreeMap<String, JsonNode>();
    parts.forEach(
        (name, schema) -> {
          if (STANDS_ALONE.test(name)) {
            whole.put(name, new WholeSchema(parts).of(name));
          }
        });
    return whole;
  }

  /** An event's data by its type. */
  SortedMap<String, JsonNode> examples() {
    return files("examples", JSON);
  }

  /** The AsyncAPI documents by service. */
  SortedMap<String, JsonNode> asyncapi() {
    return files("asyncapi", new YAMLMapper());
  }

  private SortedMap<String, JsonNode> files(String kind, ObjectMapper mapper) {
    var files = new TreeMap<String, JsonNode>();
    try (Stream<Path> found = Files.list(folder.resolve(kind))) {
      for (Path file : found.toList()) {
        var name = file.getFileName().toString().replaceFirst("\\.(json|yaml)$", "");
        files.put(name, mapper.readTree(file.toFile()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }

  /** Puts in place of each reference what it refers to. */
  private record WholeSchema(Map<String, JsonNode> parts) {
    JsonNode of(String name) {
      return whole(parts.get(name), name);
    }

    private JsonNode whole(JsonNode schema, String file) {
      if (schema.isArray()) {
        var elements = JSON.createArrayNode();
        schema.forEach(element -> elements.add(whole(element, file)));
        return elements;
      }
      if (!(schema instanceof ObjectNode members)) {
        return schema;
      }
      var whole = JSON.createObjectNode();
      members.properties().stream()
          .filter(member -> !member.getKey().equals("$defs") && !member.getKey().equals("$id"))
          .forEach(
              member -> {
                if (member.getKey().equals("$ref")) {
                  whole.putArray("allOf").add(target(member.getValue().textValue(), file));
                } else {
                  whole.set(member.getKey(), whole(member.getValue(), file));
                }
              });
      return whole;
    }

    private JsonNode target(String reference, String file) {
      String[] parts = reference.split("#", 2);
      String name = parts[0].isEmpty() ? file : parts[0].replaceFirst("\\.json$", "");
      JsonNode target = this.parts.get(name);
      if (target == null) {
        throw new IllegalArgumentException("no schema " + reference);
      }
      return whole(parts.length == 1 ? target : target.at(parts[1]), name);
    }
  }
}
