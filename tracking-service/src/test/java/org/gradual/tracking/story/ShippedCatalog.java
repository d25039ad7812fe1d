package org.gradual.tracking.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What catalog-service would publish: the shipped exercises, read from its own files, each as the
 * document of the contract.
 */
public final class ShippedCatalog {
  private static final Path FILES =
      Path.of("..", "catalog-service", "src", "main", "resources", "content", "exercises");

  /** The phase of a session in which each type of exercise is done; all others are for strength. */
  private static final Map<String, String> PHASES =
      Map.of(
          "MOBILITY_DYNAMIC", "WARM_UP",
          "AEROBIC", "AEROBIC",
          "STRETCH_STATIC", "FLEXIBILITY",
          "RELAXATION", "RELAXATION");

  private static final Map<String, String> FAMILIES =
      Map.of(
          "MOBILITY_DYNAMIC", "MOBILITY",
          "AEROBIC", "AEROBIC",
          "STRETCH_STATIC", "MOBILITY",
          "RELAXATION", "MOBILITY");

  private ShippedCatalog() {}

  /** Every shipped exercise, as its newest published revision. */
  public static List<JsonNode> documents() {
    var yaml = new YAMLMapper();
    try (var files = Files.list(FILES)) {
      return files.sorted().map(file -> document(yaml, file)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode document(YAMLMapper yaml, Path file) {
    try {
      var document = (ObjectNode) yaml.readTree(file.toFile());
      var type = document.get("type").textValue();
      return document
          .put("family", FAMILIES.getOrDefault(type, "STRENGTH"))
          .put("phase", PHASES.getOrDefault(type, "STRENGTH"))
          .put("revision", 1)
          .put("status", "PUBLISHED")
          .put("publishedAt", "2026-01-01T00:00:00Z");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
