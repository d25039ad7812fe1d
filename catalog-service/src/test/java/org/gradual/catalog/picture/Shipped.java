package org.gradual.catalog.picture;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A picture of the shipped content, read as strictly as the service reads content. */
record Shipped(String slug, Picture picture) {
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  static List<Shipped> all() {
    return files("/content/pictures").stream()
        .map(file -> new Shipped(name(file), read(file, Picture.class)))
        .toList();
  }

  /** The slugs of all exercises, and those that their ladders name. */
  static Set<String> exercises() {
    return files("/content/exercises").stream()
        .map(file -> read(file, JsonNode.class))
        .flatMap(
            it ->
                Stream.of(
                        Stream.of(it.path("slug")),
                        it.path("easier").valueStream(),
                        it.path("harder").valueStream())
                    .flatMap(nodes -> nodes))
        .map(JsonNode::asText)
        .collect(Collectors.toUnmodifiableSet());
  }

  Stream<Pose> poses() {
    return Stream.of(picture.start(), picture.end()).filter(pose -> pose != null);
  }

  private static List<Path> files(String folder) {
    try (Stream<Path> files = Files.list(Path.of(Shipped.class.getResource(folder).toURI()))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(folder, e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".yaml", "");
  }

  private static <T> T read(Path file, Class<T> type) {
    try {
      return YAML.readValue(file.toFile(), type);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  @Override
  public String toString() {
    return slug;
  }
}
