package org.gradual.tracking.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.gradual.localstack.StackAddresses;
import org.gradual.localstack.TrackingStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TrackingStack.class)
class CatalogueReaderTest {

  private static final String TOPIC = "gradual.catalog.exercise.v1";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject Catalogue catalogue;
  @Inject MeterRegistry metrics;

  private static String document(String slug, int revision, String status) {
    return """
        {"slug":"%s","revision":%d,"status":"%s","name":"A","type":"STABILITY","family":"STRENGTH","phase":"STRENGTH",
         "direction":"NEUTRAL","tier":1,"causes":["none-of-the-seed"],"steps":["reps+1"],"easier":[],"harder":[],
         "contraindicated":[],"caution":[],"somethingNew":true,
         "doses":{"start":{"kind":"REPETITIONS","sets":1,"reps":5},"gentle":{"kind":"REPETITIONS","sets":1,"reps":3},
                  "ceiling":{"kind":"REPETITIONS","sets":1,"reps":9}}}"""
        .formatted(slug, revision, status);
  }

  private static void publish(List<String> values) throws ExecutionException, InterruptedException {
    Map<String, Object> kafka =
        Map.of("bootstrap.servers", StackAddresses.shared().bootstrapServers());
    try (var admin = Admin.create(kafka)) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
    } catch (ExecutionException e) {
      assertThat(e).hasCauseInstanceOf(TopicExistsException.class);
    }
    try (var producer =
        new KafkaProducer<>(kafka, new StringSerializer(), new StringSerializer())) {
      for (var value : values) {
        producer.send(new ProducerRecord<>(TOPIC, "key", value)).get();
      }
    }
  }

  private static void eventually(BooleanSupplier condition) {
    var deadline = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(deadline);
      Thread.onSpinWait();
    }
  }

  @Test
  void goesOnBehindRecordsThatItCannotReadAndCountsThem() throws Exception {
    var before = metrics.counter("catalogue.records.skipped").count();
    publish(
        List.of(
            "not json",
            "null",
            "[]",
            "{}",
            document("", 1, "PUBLISHED"),
            document("x".repeat(65), 1, "PUBLISHED"),
            document("reader-a", 0, "PUBLISHED"),
            document("reader-a", 1, "DRAFT"),
            document("reader-a", 1, "PUBLISHED").replace("\"A\"", "\"\\u0000\""),
            document("reader-a", 1, "PUBLISHED"),
            document("reader-a", 2, "PUBLISHED"),
            document("reader-b", 1, "PUBLISHED"),
            document("reader-b", 1, "RETIRED"),
            document("reader-end", 1, "PUBLISHED")));
    eventually(() -> catalogue.newest("reader-end").isPresent());
    assertThat(catalogue.newest("reader-a").orElseThrow().exercise().revision()).isEqualTo(2);
    assertThat(catalogue.at("reader-a", 1)).isPresent();
    assertThat(catalogue.newest("reader-b")).isEmpty();
    assertThat(metrics.counter("catalogue.records.skipped").count() - before).isEqualTo(9);
  }
}
