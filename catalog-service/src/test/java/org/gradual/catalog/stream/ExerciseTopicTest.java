package org.gradual.catalog.stream;

import static io.restassured.path.json.JsonPath.from;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gradual.catalog.Published;
import org.gradual.catalog.editing.Editor;
import org.gradual.localstack.CatalogStack;
import org.gradual.localstack.PublishedSchemas;
import org.gradual.localstack.StackAddresses;
import org.gradual.outbox.EventCheck;
import org.gradual.outbox.OutboxConfig;
import org.gradual.outbox.Relay;
import org.gradual.outbox.WakeUp;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(CatalogStack.class)
class ExerciseTopicTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject OutboxConfig config;
  @Inject AgroalDataSource database;

  @Test
  void tellsEveryExerciseAsTheServiceAnswersIt() throws IOException {
    Map<String, String> newest =
        events().stream()
            .collect(toMap(ConsumerRecord::key, ConsumerRecord::value, (_, later) -> later));

    for (JsonNode document : Published.documents()) {
      assertThat(JSON.readTree(newest.get(document.get("slug").asText()))).isEqualTo(document);
    }
  }

  @Test
  void keepsToThePublishedSchemas() {
    assertThat(PublishedSchemas.open().faultsOfCompacted(events())).isEmpty();
  }

  @Test
  void namesTheCatalogAsItsSourceAndSaysWhatHappened() {
    assertThat(events())
        .allSatisfy(
            event -> {
              assertThat(header(event, "ce_source")).isEqualTo("/gradual/catalog");
              assertThat(header(event, "ce_type"))
                  .isEqualTo("org.gradual.catalog.exercise.%s.v1", status(event));
            });
  }

  @Test
  void tellsEachRevisionOnceAndInOrderWhoeverRelays() throws SQLException {
    String slug = "relayed-" + UUID.randomUUID();
    Editor.bringOut(Editor.exercise(slug));
    assertThat(PublishedEvents.of(slug, 1)).hasSize(1);
    Map<String, Object> kafka =
        Map.of("bootstrap.servers", StackAddresses.shared().bootstrapServers());
    var other =
        Relay.of(config, database, kafka, EventCheck.NONE, new WakeUp(), new SimpleMeterRegistry());
    other.start();
    try {
      takeLeaseAway();
      for (int revision = 2; revision <= 4; revision++) {
        String name = slug + " " + revision;
        Editor.edit(slug, exercise -> exercise.put("name", name)).then().statusCode(200);
        Editor.publish(slug).then().statusCode(200);
      }
      var told = PublishedEvents.of(slug, 4);
      assertThat(told)
          .extracting(event -> from(event.value()).getInt("revision"))
          .containsExactly(1, 2, 3, 4);
      assertThat(PublishedSchemas.open().faults(told)).isEmpty();
    } finally {
      other.stop();
    }
    Editor.retire(slug, Map.of()).then().statusCode(200);
    assertThat(PublishedEvents.of(slug, 5)).hasSize(5);
  }

  /** And waits until one of the relays has it again: the one that was robbed does not know yet. */
  private void takeLeaseAway() throws SQLException {
    try (var connection = database.getConnection();
        var sql = connection.createStatement()) {
      sql.execute("update outbox_lease set fence = fence + 1, held_until = '-infinity'");
      Instant deadline = Instant.now().plusSeconds(30);
      boolean held = false;
      while (!held && Instant.now().isBefore(deadline)) {
        try (var row = sql.executeQuery("select held_until > now() from outbox_lease")) {
          held = row.next() && row.getBoolean(1);
        }
      }
      assertThat(held).isTrue();
    }
  }

  /** All that was told until now: events leave in order, so the last one is waited for. */
  private static List<ConsumerRecord<String, String>> events() {
    String last = "told-" + UUID.randomUUID();
    Editor.bringOut(Editor.exercise(last));
    assertThat(PublishedEvents.of(last, 1)).hasSize(1);
    int exercises = Published.documents().size();
    List<ConsumerRecord<String, String>> events = PublishedEvents.all(exercises);
    assertThat(events).hasSizeGreaterThanOrEqualTo(exercises);
    Editor.retire(last, Map.of()).then().statusCode(200);
    return events;
  }

  private static String status(ConsumerRecord<String, String> event) {
    return from(event.value()).getString("status").toLowerCase(Locale.ROOT);
  }

  private static String header(ConsumerRecord<String, String> event, String name) {
    return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
