package org.gradual.catalog.content;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The content as it is written in its files, before any class of the service has read it.
 *
 * @param exercises by the name of their file
 * @param words the vocabulary files by name, each a list
 * @param seedLines the lines of the seed on which something is written
 */
record ContentTree(
    Map<String, ObjectNode> exercises, Map<String, JsonNode> words, Set<Integer> seedLines) {
  private static final ObjectMapper YAML =
      new ObjectMapper(
          new YAMLFactory().configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true));

  /** The content of a folder, and the index of the seed's lines. */
  static ContentTree read(Path folder, Path seedIndex) {
    Map<String, ObjectNode> exercises = new TreeMap<>();
    yaml(folder.resolve("exercises"), (name, tree) -> exercises.put(name, (ObjectNode) tree));
    Map<String, JsonNode> words = new TreeMap<>();
    yaml(folder, words::put);
    return new ContentTree(exercises, words, lines(seedIndex));
  }

  private static Set<Integer> lines(Path seedIndex) {
    try {
      return YAML.readTree(seedIndex.toFile())
          .propertyStream()
          .map(line -> Integer.valueOf(line.getKey()))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void yaml(Path folder, BiConsumer<String, JsonNode> into) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        into.accept(
            file.getFileName().toString().replace(".yaml", ""), YAML.readTree(file.toFile()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy that may be broken without harm. */
  ContentTree copy() {
    Map<String, ObjectNode> exercisesCopy = new TreeMap<>();
    exercises.forEach((name, tree) -> exercisesCopy.put(name, tree.deepCopy()));
    Map<String, JsonNode> wordsCopy = new TreeMap<>();
    words.forEach((name, tree) -> wordsCopy.put(name, tree.deepCopy()));
    return new ContentTree(exercisesCopy, wordsCopy, seedLines);
  }

  /** The words of one vocabulary file; none where it is missing. */
  Stream<JsonNode> list(String file) {
    return words.getOrDefault(file, MissingNode.getInstance()).valueStream();
  }

  /** The slugs or codes of one vocabulary file. */
  Set<String> keys(String file) {
    Set<String> keys = new LinkedHashSet<>();
    list(file).forEach(word -> keys.add(key(word)));
    return keys;
  }

  static String key(JsonNode word) {
    return word.path(word.has("slug") ? "slug" : "code").asText();
  }

  /** Every object of every file that has this member, with the place where it stands. */
  Stream<Map.Entry<String, JsonNode>> having(String member) {
    List<Map.Entry<String, JsonNode>> found = new ArrayList<>();
    words.forEach((file, tree) -> collect(file, tree, member, found));
    exercises.forEach((file, tree) -> collect(file, tree, member, found));
    return found.stream();
  }

  private static void collect(
      String place, JsonNode tree, String member, List<Map.Entry<String, JsonNode>> found) {
    if (tree.has(member)) {
      found.add(Map.entry(place, tree));
    }
    tree.properties().forEach(m -> collect(place + "." + m.getKey(), m.getValue(), member, found));
    if (tree.isArray()) {
      for (int i = 0; i < tree.size(); i++) {
        collect(place + "[" + i + "]", tree.get(i), member, found);
      }
    }
  }

  /** The texts of a list; empty where there is none. */
  static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asText).toList();
  }
}
