package org.gradual.catalog.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A record of any file of the content, and which of its facts rest on which lines of the seed.
 *
 * @param kind what it is: exercise, cause, safety rule
 * @param key its slug or code
 * @param facts by line, each as a reader would look it up: {@code doses.start}, {@code cue 2}
 */
record CitingRecord(
    Path file, String kind, String key, String name, SortedMap<Integer, Set<String>> facts) {
  private static final YAMLMapper YAML = new YAMLMapper();

  /** All records of a file, or of a folder and those in it. */
  static Stream<CitingRecord> in(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
          .flatMap(file -> ofFile(file, kind(root, file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Files with one record each stand in a folder of their kind; a list is named after its own. */
  private static String kind(Path root, Path file) {
    Path plural = file.equals(root) ? file.getFileName() : root.relativize(file).getName(0);
    return singular(plural.toString().replace(".yaml", "").replace('-', ' '));
  }

  private static Stream<CitingRecord> ofFile(Path file, String kind) {
    try {
      JsonNode tree = YAML.readTree(file.toFile());
      Stream<JsonNode> records = tree.isArray() ? tree.valueStream() : Stream.of(tree);
      return records.map(record -> of(file, kind, record));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CitingRecord of(Path file, String kind, JsonNode tree) {
    SortedMap<Integer, Set<String>> facts = new TreeMap<>();
    collect(tree.has("provenance") ? "provenance" : "description", tree, facts);
    return new CitingRecord(file, kind, ContentTree.key(tree), tree.path("name").asText(), facts);
  }

  private static void collect(String fact, JsonNode tree, SortedMap<Integer, Set<String>> facts) {
    List<String> named = tree.has("of") ? ContentTree.texts(tree.get("of")) : List.of(fact);
    for (JsonNode line : tree.path("seedLines")) {
      facts.computeIfAbsent(line.asInt(), _ -> new LinkedHashSet<>()).addAll(named);
    }
    tree.properties().forEach(member -> collect(member.getKey(), member.getValue(), facts));
    for (int i = 0; i < tree.size() && tree.isArray(); i++) {
      collect(singular(fact) + " " + label(tree.get(i), i), tree.get(i), facts);
    }
  }

  /**
   * By what a reader finds an element of a list: its slug, its exercise, or that it is the n-th.
   */
  private static String label(JsonNode element, int index) {
    return Stream.of("slug", "exercise")
        .filter(element::has)
        .map(member -> element.get(member).asText())
        .findFirst()
        .orElse(String.valueOf(index + 1));
  }

  private static String singular(String plural) {
    return plural.replaceFirst("s$", "");
  }
}
