package org.gradual.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.outbox.Log.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** After a long absence of Kafka, when PostgreSQL still believes that the table is empty. */
class BacklogTest {
  private static final int EVENTS = 100_000;
  private static final String FILL =
      """
      insert into outbox_event (topic, key, sequence, event, type, extension, data, appended_at)
      select '%s', 'key-' || n %% 100, n / 100 + 1, gen_random_uuid(), 'org.example.happened.v1',
             '{}', '{"n":' || n || ',"text":"' || repeat('x', 400) || '"}', now()
      from generate_series(0, %d - 1) n
      """;

  private TestBed bed;

  @BeforeEach
  void open() throws Exception {
    bed = TestBed.open();
    TestDatabase.execute(
        "alter table outbox_event set (autovacuum_enabled = off)",
        "analyze outbox_event",
        FILL.formatted(TestBed.TOPIC, EVENTS));
  }

  @AfterEach
  void close() throws SQLException {
    TestDatabase.execute("alter table outbox_event reset (autovacuum_enabled)");
    bed.close();
  }

  @Test
  void theNextBatchIsFoundByTheIndexNotByReadingTheTable() throws Exception {
    try (Connection connection = bed.database.getConnection();
        PreparedStatement sql = connection.prepareStatement("explain " + OutboxTable.NEXT)) {
      sql.setInt(1, bed.config.batchEvents());
      sql.setInt(2, bed.config.batchBytes());
      var plan = new StringBuilder();
      try (ResultSet line = sql.executeQuery()) {
        while (line.next()) {
          plan.append(line.getString(1)).append('\n');
        }
      }
      assertThat(plan.toString())
          .contains("Index Scan using outbox_event_pk")
          .doesNotContain("Seq Scan on outbox_event");
    }
  }

  @Tag("long")
  @Test
  void aHundredThousandEventsLeaveWithinAMinute() {
    bed.relay().start();
    Deadline.await(Duration.ofMinutes(1), () -> bed.table.backlog().rows() == 0);
    var log = bed.log(TestBed.TOPIC).await(EVENTS);
    assertThat(faults(log)).isEmpty();
    assertThat(log).hasSize(EVENTS);
  }
}
