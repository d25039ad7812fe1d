package org.gradual.tracking.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Publishes what catalog-service would: the shipped exercises, read from its own files, each as the
 * document of the contract. tracking-service knows the catalog by this topic alone.
 */
final class ShippedCatalog {
  private static final String TOPIC = "gradual.catalog.exercise.v1";
  private static final String TYPE = "org.gradual.catalog.exercise.published.v1";
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

  private final Map<String, Object> kafka;

  ShippedCatalog(String bootstrapServers) {
    this.kafka = Map.of("bootstrap.servers", bootstrapServers);
  }

  /** Every shipped exercise, as its newest published revision. */
  static List<JsonNode> documents() {
    var yaml = new YAMLMapper();
    try (var files = Files.list(FILES)) {
      return files.sorted().map(file -> document(yaml, file)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of them under another name. */
  static JsonNode variant(String slug, String of) {
    var original =
        documents().stream().filter(it -> it.get("slug").textValue().equals(of)).findFirst();
    return ((ObjectNode) original.orElseThrow().deepCopy()).put("slug", slug);
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

  void publish(List<JsonNode> documents) {
    createTopic();
    try (var producer =
        new KafkaProducer<>(kafka, new StringSerializer(), new StringSerializer())) {
      documents.forEach(document -> producer.send(record(document)));
      producer.flush();
    }
  }

  private void createTopic() {
    try (var admin = Admin.create(kafka)) {
      if (!admin.listTopics().names().get().contains(TOPIC)) {
        var topic = new NewTopic(TOPIC, Optional.of(1), Optional.empty());
        admin.createTopics(List.of(topic.configs(Map.of("cleanup.policy", "compact")))).all().get();
      }
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ProducerRecord<String, String> record(JsonNode document) {
    var slug = document.get("slug").textValue();
    var record = new ProducerRecord<>(TOPIC, slug, document.toString());
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_source",
            "/gradual/catalog",
            "ce_type",
            TYPE,
            "ce_subject",
            slug,
            "ce_time",
            Instant.now().toString(),
            "ce_dataschema",
            "/schemas/" + TYPE + ".json",
            "ce_sequence",
            "%020d".formatted(1),
            "ce_streamepoch",
            "test",
            "content-type",
            "application/json")
        .forEach((name, value) -> record.headers().add(name, value.getBytes()));
    return record;
  }
}
