package org.gradual.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.health.api.Wellness;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.gradual.localstack.CatalogStack;
import org.gradual.localstack.Database;
import org.gradual.localstack.StackAddresses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operator's limit of what waits, and what people are told of it. */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class FullOutboxTest {
  private static final String TOPIC = "test.event.v1";
  private static final String PARK =
      """
      insert into outbox_event (topic, key, sequence, event, type, extension, data, appended_at)
      select '%s', 'parked', n, gen_random_uuid(), 'org.example.happened.v1', '{}', '1', now()
      from generate_series(1, %d) n
      """;

  @Inject Outbox outbox;
  @Inject OutboxConfig config;
  @Inject AgroalDataSource database;
  @Inject MeterRegistry metrics;
  @Inject @Wellness OutboxHealth health;

  @BeforeEach
  void parkAKey() throws SQLException {
    asOwner(
        "insert into outbox_blocked values ('%s', 'parked', 1, gen_random_uuid(), 'TEST')"
            .formatted(TOPIC));
  }

  @AfterEach
  void empty() throws SQLException {
    asOwner("delete from outbox_event where key = 'parked'");
    asOwner("delete from outbox_blocked where key = 'parked'");
    Deadline.await(() -> detail("blockedKeys").equals(0L));
  }

  @Test
  void belowTheLimitEventsAreStored() throws Exception {
    fillUpTo(config.mostWaiting() - 1);
    append("below");
    assertThat(detail("full")).isEqualTo(false);
    assertThat(metrics.get("outbox.rows.limit").gauge().value()).isEqualTo(config.mostWaiting());
  }

  @Test
  void fromTheLimitOnNothingIsStoredUntilThereIsRoomAgain() throws Exception {
    append("key");
    double refused = metrics.get("outbox.refused").counter().count();
    for (long rows : new long[] {config.mostWaiting(), config.mostWaiting() + 1}) {
      fillUpTo(rows);
      assertThatThrownBy(() -> append("key"))
          .isInstanceOf(OutboxFull.class)
          .hasMessageContaining(config.mostWaiting() + " events wait")
          .cause()
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).startsWith("53"));
      assertThat(lastSequence("key")).isEqualTo(1);
    }
    assertThat(metrics.get("outbox.refused").counter().count()).isEqualTo(refused + 2);

    asOwner("delete from outbox_event where key = 'parked'");
    Deadline.await(() -> detail("full").equals(false));
    append("key");
    assertThat(lastSequence("key")).isEqualTo(2);
  }

  @Test
  void healthTellsWhatWaitsAndWhoRelaysAndStaysUp() throws Exception {
    append("calls the relay, which rests for longer than its lease here");
    Deadline.await(() -> detail("relay").equals("this instance"));
    fillUpTo(config.mostWaiting());
    assertThat(health.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    assertThat(data())
        .containsEntry("blockedKeys", 1L)
        .containsEntry("oldestSeconds", 0L)
        .containsEntry("full", true);
    asOwner("update outbox_lease set owner = 'x', fence = fence + 1, held_until = 'infinity'");
    Deadline.await(() -> detail("relay").equals("another instance"));
    asOwner("update outbox_lease set held_until = '-infinity'");
    Deadline.await(() -> !detail("relay").equals("another instance"));
  }

  private void fillUpTo(long rows) throws SQLException {
    Deadline.await(() -> data().get("rows").equals(parked()));
    asOwner(PARK.formatted(TOPIC, rows - parked()));
    Deadline.await(() -> detail("rows").equals(rows));
  }

  private long parked() throws SQLException {
    return number("select count(*) from outbox_event where key = 'parked'");
  }

  private void append(String key) {
    var event = new OutboxEvent(TOPIC, key, "org.example.happened.v1", Map.of(), "1");
    QuarkusTransaction.requiringNew().run(() -> outbox.append(event));
  }

  private long lastSequence(String key) throws SQLException {
    return number("select last from outbox_sequence where key = '%s'".formatted(key));
  }

  private Map<String, Object> data() {
    return health.call().getData().orElseThrow();
  }

  private Object detail(String name) {
    return data().get(name);
  }

  private long number(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void asOwner(String statement) throws SQLException {
    String owner = Database.CATALOG.owner();
    String url = StackAddresses.shared().jdbcUrl(Database.CATALOG);
    try (Connection connection = DriverManager.getConnection(url, owner, owner);
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
