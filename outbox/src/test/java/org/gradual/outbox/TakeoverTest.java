package org.gradual.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.outbox.Log.faults;
import static org.gradual.outbox.Writers.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakeoverTest {
  private static final int EVENTS = 40;

  private final Failpoint failpoint = new Failpoint();
  private Bench bench;

  @BeforeEach
  void open() throws Exception {
    bench = Bench.open();
    append(EVENTS);
  }

  @AfterEach
  void close() {
    failpoint.close();
    bench.close();
  }

  @Test
  void aBatchThatWasSentButNotCommittedIsPublishedByTheSuccessor() throws Exception {
    bench.relay(bench.table, StopsBeforeCommit::new).start();
    failpoint.awaitStop();
    bench.relay().start();
    assertThatEverythingIsPublishedOnce(EVENTS);
  }

  @Test
  void aBatchThatWasCommittedButNotDeletedIsNotPublishedAgain() throws Exception {
    bench.relay(new StopsBeforeDeletion(), bench::publisher).start();
    failpoint.awaitStop();
    append(10);
    bench.relay().start();
    assertThatEverythingIsPublishedOnce(EVENTS + 10);
    assertThat(bench.counted("outbox.manifest.recovered")).isEqualTo(EVENTS);
  }

  @Test
  void aZombieThatWakesUpInItsTransactionIsFenced() throws Exception {
    bench.relay(bench.table, StopsBeforeCommit::new).start();
    failpoint.awaitStop();
    bench.relay().start();
    bench.log(Bench.TOPIC).await(EVENTS);

    failpoint.close();
    Deadline.await(() -> bench.counted("outbox.fenced") == 1);
    append(10);
    assertThatEverythingIsPublishedOnce(EVENTS + 10);
  }

  @Test
  void aZombieThatWakesUpAfterItsTransactionDeletesNothingOfOthers() throws Exception {
    bench.relay(new StopsBeforeDeletion(), bench::publisher).start();
    failpoint.awaitStop();
    bench.relay().start();
    append(10);
    bench.log(Bench.TOPIC).await(EVENTS + 10);

    failpoint.close();
    append(10);
    assertThatEverythingIsPublishedOnce(EVENTS + 20);
  }

  @Test
  void aStoppedRelayLeavesTheLeaseToAnotherAtOnce() throws Exception {
    try (Bench patient = Bench.open(Map.of("lease", "1h"))) {
      Relay first = patient.relay();
      first.start();
      append(patient, 5);
      patient.log(Bench.TOPIC).await(5);
      first.stop();
      append(patient, 5);
      patient.relay().start();
      assertThat(faults(patient.log(Bench.TOPIC).await(10))).isEmpty();
    }
  }

  private void append(int events) throws SQLException {
    append(bench, events);
  }

  private static void append(Bench bench, int events) throws SQLException {
    try (Connection connection = bench.database.getConnection()) {
      OutboxTable.append(
          connection,
          IntStream.range(0, events).mapToObj(i -> event("key-" + i % 5, "{}")).toList());
    }
  }

  private void assertThatEverythingIsPublishedOnce(int events) throws SQLException {
    Deadline.await(() -> bench.table.backlog().rows() == 0);
    List<ConsumerRecord<String, String>> log = bench.log(Bench.TOPIC).await(events);
    assertThat(faults(log)).isEmpty();
    assertThat(log).hasSize(events);
  }

  private final class StopsBeforeCommit extends Publisher {
    StopsBeforeCommit(long fence) {
      super(bench.kafka, bench.config, bench.names, fence);
    }

    @Override
    void commit() {
      failpoint.stopHere();
      super.commit();
    }
  }

  private final class StopsBeforeDeletion extends OutboxTable {
    StopsBeforeDeletion() {
      super(bench.database);
    }

    @Override
    int delete(List<Receipt> published) throws SQLException {
      if (!published.isEmpty()) {
        failpoint.stopHere();
      }
      return super.delete(published);
    }
  }
}
