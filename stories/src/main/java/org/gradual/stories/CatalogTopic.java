package org.gradual.stories;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
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
 * Plays the catalog's part on its topic where no catalog-service runs: tracking-service knows the
 * catalog by this topic alone.
 */
public final class CatalogTopic {
  private static final String TOPIC = "gradual.catalog.exercise.v1";
  private static final Map<String, String> TYPES =
      Map.of(
          "PUBLISHED", "org.gradual.catalog.exercise.published.v1",
          "RETIRED", "org.gradual.catalog.exercise.retired.v1");

  private final Map<String, Object> kafka;

  public CatalogTopic(String bootstrapServers) {
    this.kafka = Map.of("bootstrap.servers", bootstrapServers);
  }

  /** Publishes documents of exercises, or retires them, as their status says. */
  public void publish(List<JsonNode> documents) {
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
    var type = TYPES.get(document.get("status").textValue());
    var record = new ProducerRecord<>(TOPIC, slug, document.toString());
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_source",
            "/gradual/catalog",
            "ce_type",
            type,
            "ce_subject",
            slug,
            "ce_time",
            Instant.now().toString(),
            "ce_dataschema",
            "/schemas/" + type + ".json",
            "ce_sequence",
            "%020d".formatted(document.get("revision").intValue()),
            "ce_streamepoch",
            "test",
            "content-type",
            "application/json")
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return record;
  }
}
