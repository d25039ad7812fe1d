package org.gradual.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gradual.outbox.Log.faults;
import static org.gradual.outbox.Writers.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gradual.localstack.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator can do about a parked event, and what it leaves behind. */
class InterventionTest {
  private static final Optional<String> BAD = Optional.of("BAD");

  private final AtomicBoolean strict = new AtomicBoolean(true);
  private TestBed bed;

  @BeforeEach
  void parkTheSecondOfThree() throws Exception {
    bed = TestBed.open();
    bed.append(event("key", "1"), event("key", "\"bad\""), event("key", "3"));
    bed.table.block(bed.table.next(3, 1_000).get(1), "BAD");
  }

  @AfterEach
  void close() {
    bed.close();
  }

  @Test
  void aRetryLetsTheKeyGoOnOnceWhatRefusedItsEventHasChanged() throws Exception {
    startRelay();
    strict.set(false);
    intervene("outbox_retry(?, 'key', 'olga', 'the schema was too strict')");
    var log = bed.log(TestBed.TOPIC).await(3);
    assertThat(faults(log)).isEmpty();
    assertThat(bed.values()).containsExactly("key 1", "key \"bad\"", "key 3");
    assertThat(interventions()).containsExactly("RETRIED olga the schema was too strict 2 BAD");
  }

  @Test
  void aRetryInVainParksTheEventAgain() throws Exception {
    startRelay();
    intervene("outbox_retry(?, 'key', 'olga', 'hope')");
    Deadline.await(() -> !bed.parked().isEmpty());
    assertThat(bed.values()).containsExactly("key 1");
  }

  @Test
  void aMendedEventLeavesWithItsOwnSequenceAndItsOldDataIsKept() throws Exception {
    startRelay();
    String id = intervene("outbox_mend(?, 'key', '{\"good\": 2}', 'olga', 'lost a field')");
    var log = bed.log(TestBed.TOPIC).await(3);
    assertThat(faults(log)).isEmpty();
    assertThat(Log.header(log.get(1), "ce_id")).isEqualTo(id);
    assertThat(bed.values()).containsExactly("key 1", "key {\"good\": 2}", "key 3");
    assertThat(interventions()).containsExactly("MENDED olga lost a field 2 BAD \"bad\"");
  }

  @Test
  void aSkippedEventIsKeptAndReadersSeeThatItIsMissing() throws Exception {
    startRelay();
    intervene("outbox_skip(?, 'key', 'olga', 'nobody can tell what it said')");
    var log = bed.log(TestBed.TOPIC).await(2);
    assertThat(faults(log)).containsExactly("key: 3 after 1");
    assertThat(interventions())
        .containsExactly("SKIPPED olga nobody can tell what it said 2 BAD \"bad\"");
    assertThat(bed.table.backlog().rows()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "outbox_retry(?, 'other key', 'olga', 'why')",
        "outbox_skip(?, 'other key', 'olga', 'why')",
        "outbox_retry(?, 'key', 'olga', ' ')",
        "outbox_skip(?, 'key', '', 'why')",
        "outbox_skip(?, 'key', 'olga', null)",
        "outbox_mend(?, 'key', 'no json', 'olga', 'why')",
        "outbox_mend(?, 'key', null, 'olga', 'why')"
      })
  void whatIsNotSaidProperlyChangesNothing(String call) throws Exception {
    assertThatThrownBy(() -> intervene(call)).isInstanceOf(SQLException.class);
    assertThat(bed.parked()).containsExactly("key 2 BAD");
    assertThat(interventions()).isEmpty();
    assertThat(bed.table.backlog().rows()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "outbox_retry(?, 'key', 'eve', 'why')",
        "outbox_mend(?, 'key', '{}', 'eve', 'why')",
        "outbox_skip(?, 'key', 'eve', 'why')"
      })
  void theServiceItselfMayDoNoneOfIt(String call) throws Exception {
    try (Connection service = bed.database.getConnection()) {
      assertThatThrownBy(() -> call(service, call)).hasMessageContaining("permission denied");
    }
  }

  @Test
  void whoeverMayCallTheFunctionsNeedsNothingElse() throws Exception {
    String operator = Database.TRACKING.service();
    try (Connection owner = TestDatabase.asOwner();
        Statement sql = owner.createStatement();
        Connection connection = bed.database.getConnection()) {
      sql.execute("grant execute on function outbox_skip to " + operator);
      call(connection, "outbox_skip(?, 'key', 'olga', 'why')");
      sql.execute("revoke execute on function outbox_skip from " + operator);
    }
    assertThat(TestDatabase.texts("select database_user || ' ' || action from outbox_intervention"))
        .containsExactly(operator + " SKIPPED");
  }

  private void startRelay() {
    bed.relay((_, data) -> data.contains("bad") && strict.get() ? BAD : Optional.empty()).start();
    bed.log(TestBed.TOPIC).await(1);
  }

  private static String intervene(String call) throws SQLException {
    try (Connection owner = TestDatabase.asOwner()) {
      return call(owner, call);
    }
  }

  private static String call(Connection connection, String call) throws SQLException {
    try (var sql = connection.prepareStatement("select " + call)) {
      sql.setString(1, TestBed.TOPIC);
      try (var row = sql.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private static List<String> interventions() throws SQLException {
    return TestDatabase.texts(
        "select concat_ws(' ', action, by, why, sequence, reason, data) from outbox_intervention");
  }
}
