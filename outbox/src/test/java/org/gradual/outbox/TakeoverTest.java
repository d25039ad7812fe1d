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
  private TestBed bed;

  @BeforeEach
  void open() throws Exception {
    bed = TestBed.open();
    append(EVENTS);
  }

  @AfterEach
  void close() {
    failpoint.close();
    bed.close();
  }

  @Test
  void aBatchThatWasSentButNotCommittedIsPublishedByTheSuccessor() throws Exception {
    bed.relay(bed.table, StopsBeforeCommit::new).start();
    failpoint.awaitStop();
    bed.relay().start();
    assertThatEverythingIsPublishedOnce(EVENTS);
  }

  @Test
  void aBatchThatWasCommittedButNotDeletedIsNotPublishedAgain() throws Exception {
    bed.relay(new StopsBeforeDeletion(), bed::publisher).start();
    failpoint.awaitStop();
    append(10);
    bed.relay().start();
    assertThatEverythingIsPublishedOnce(EVENTS + 10);
    assertThat(bed.counted("outbox.manifest.recovered")).isEqualTo(EVENTS);
  }

  @Test
  void aZombieThatWakesUpInItsTransactionIsFenced() throws Exception {
    bed.relay(bed.table, StopsBeforeCommit::new).start();
    failpoint.awaitStop();
    bed.relay().start();
    bed.log(TestBed.TOPIC).await(EVENTS);

    failpoint.close();
    Deadline.await(() -> bed.counted("outbox.fenced") == 1);
    append(10);
    assertThatEverythingIsPublishedOnce(EVENTS + 10);
  }

  @Test
  void aZombieThatWakesUpAfterItsTransactionDeletesNothingOfOthers() throws Exception {
    bed.relay(new StopsBeforeDeletion(), bed::publisher).start();
    failpoint.awaitStop();
    bed.relay().start();
    append(10);
    bed.log(TestBed.TOPIC).await(EVENTS + 10);

    failpoint.close();
    append(10);
    assertThatEverythingIsPublishedOnce(EVENTS + 20);
  }

  @Test
  void aStoppedRelayLeavesTheLeaseToAnotherAtOnce() throws Exception {
    try (TestBed patient = TestBed.open(Map.of("lease", "1h"))) {
      Relay first = patient.relay();
      first.start();
      append(patient, 5);
      patient.log(TestBed.TOPIC).await(5);
      assertThat(patient.leading()).isEqualTo(1);
      first.stop();
      assertThat(patient.leading()).isZero();
      append(patient, 5);
      patient.relay().start();
      assertThat(faults(patient.log(TestBed.TOPIC).await(10))).isEmpty();
      assertThat(patient.leading()).isEqualTo(1);
    }
  }

  private void append(int events) throws SQLException {
    append(bed, events);
  }

  private static void append(TestBed bed, int events) throws SQLException {
    try (Connection connection = bed.database.getConnection()) {
      OutboxTable.append(
          connection,
          IntStream.range(0, events).mapToObj(i -> event("key-" + i % 5, "{}")).toList());
    }
  }

  private void assertThatEverythingIsPublishedOnce(int events) throws SQLException {
    Deadline.await(() -> bed.table.backlog().rows() == 0);
    List<ConsumerRecord<String, String>> log = bed.log(TestBed.TOPIC).await(events);
    assertThat(faults(log)).isEmpty();
    assertThat(log).hasSize(events);
  }

  private final class StopsBeforeCommit extends Publisher {
    StopsBeforeCommit(long fence) {
      super(bed.kafka, bed.config, bed.names, fence);
    }

    @Override
    void commit() {
      failpoint.stopHere();
      super.commit();
    }
  }

  private final class StopsBeforeDeletion extends OutboxTable {
    StopsBeforeDeletion() {
      super(bed.database);
    }

    @Override
    int delete(long batch, List<Receipt> published) throws SQLException {
      if (!published.isEmpty()) {
        failpoint.stopHere();
      }
      return super.delete(batch, published);
    }
  }
}
