package org.gradual.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.gradual.localstack.CatalogStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(CatalogStack.class)
class OutboxTest {
  private static final String TOPIC = "test.event.v1";

  @Inject Outbox outbox;
  @Inject OutboxConfig config;
  @Inject TopicNames names;
  @Inject AgroalDataSource database;
  @Inject MeterRegistry metrics;

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> connection;

  private final String key = UUID.randomUUID().toString();

  @Test
  void publishesACloudEventAsSoonAsItsTransactionHasCommitted() {
    Instant before = Instant.now().minusSeconds(1);
    QuarkusTransaction.requiringNew()
        .run(() -> outbox.append(event(Map.of("clinic", "spine"), "{\"pain\":\"größer\"}")));

    ConsumerRecord<String, String> record = published(1).getFirst();
    assertThat(record.value()).isEqualTo("{\"pain\":\"größer\"}");
    assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
    assertThat(UUID.fromString(header(record, "ce_id")).version()).isEqualTo(7);
    assertThat(header(record, "ce_source")).isEqualTo("/test");
    assertThat(header(record, "ce_type")).isEqualTo("org.example.happened.v1");
    assertThat(header(record, "ce_subject")).isEqualTo(key);
    assertThat(Instant.parse(header(record, "ce_time"))).isBetween(before, Instant.now());
    assertThat(header(record, "ce_dataschema")).isEqualTo("/schemas/org.example.happened.v1.json");
    assertThat(header(record, "ce_sequence")).isEqualTo("00000000000000000001");
    assertThat(header(record, "ce_streamepoch")).isEqualTo(text("select epoch from outbox_epoch"));
    assertThat(header(record, "ce_clinic")).isEqualTo("spine");
    assertThat(header(record, "content-type")).isEqualTo("application/json");
    assertThat(record.headers()).hasSize(11);
  }

  @Test
  void numbersTheEventsOfAKeyWithoutGapsWhateverRollsBack() {
    for (int i = 0; i < 5; i++) {
      QuarkusTransaction.begin();
      outbox.append(List.of(event(Map.of(), "1"), event(Map.of(), "2")));
      if (i % 2 == 0) {
        QuarkusTransaction.commit();
      } else {
        QuarkusTransaction.rollback();
      }
    }
    assertThat(published(6))
        .extracting(r -> Long.parseLong(header(r, "ce_sequence")))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 6).boxed().toList());
  }

  @Test
  void needsATransaction() {
    assertThatThrownBy(() -> outbox.append(event(Map.of(), "1")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesDataOverTheLimit() {
    String tooLarge = "\"" + "ü".repeat(config.dataBytes() / 2) + "\"";
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(() -> outbox.append(event(Map.of(), tooLarge))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("org.example.happened.v1 has");
  }

  @Test
  void refusesATopicThatNobodyConfigured() {
    var event = new OutboxEvent("other.event.v1", key, "org.example.happened.v1", Map.of(), "1");
    assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.append(event)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void createsTheTopicsAsConfigured() throws Exception {
    QuarkusTransaction.requiringNew().run(() -> outbox.append(event(Map.of(), "1")));
    published(1);
    try (Admin admin = new KafkaClients(connection, config.patience()).admin()) {
      var topics =
          admin
              .describeTopics(List.of(names.of(TOPIC), names.of("test.outbox.v1")))
              .allTopicNames()
              .get();
      assertThat(topics.get(names.of(TOPIC)).partitions()).hasSize(3);
      assertThat(topics.get(names.of("test.outbox.v1")).partitions()).hasSize(1);
      var resources =
          List.of(
              new ConfigResource(ConfigResource.Type.TOPIC, names.of(TOPIC)),
              new ConfigResource(ConfigResource.Type.TOPIC, names.of("test.state.v1")));
      var settings = admin.describeConfigs(resources).all().get();
      assertThat(settings.get(resources.get(0)).get("retention.ms").value()).isEqualTo("86400000");
      assertThat(settings.get(resources.get(1)).get("cleanup.policy").value()).isEqualTo("compact");
    }
  }

  @Test
  void measuresWhatItPublishes() {
    double before = metrics.get("outbox.published").counter().count();
    QuarkusTransaction.requiringNew().run(() -> outbox.append(event(Map.of(), "1")));
    published(1);
    Deadline.await(() -> metrics.get("outbox.published").counter().count() > before);
    assertThat(metrics.get("outbox.publish.latency").timer().count()).isPositive();
  }

  private OutboxEvent event(Map<String, String> extensions, String data) {
    return new OutboxEvent(TOPIC, key, "org.example.happened.v1", extensions, data);
  }

  private List<ConsumerRecord<String, String>> published(int events) {
    return new Log(new KafkaClients(connection, Log.LIMIT), names.of(TOPIC))
        .await(records -> records.stream().filter(r -> r.key().equals(key)).toList(), events);
  }

  private static String header(ConsumerRecord<?, ?> record, String name) {
    return Log.header(record, name);
  }

  private String text(String query) {
    try (Connection open = database.getConnection();
        Statement sql = open.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
