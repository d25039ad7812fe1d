package org.gradual.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.outbox.Log.faults;
import static org.gradual.outbox.Writers.event;

import java.sql.Connection;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayTest {
  private TestBed bed;

  @BeforeEach
  void open() throws Exception {
    bed = TestBed.open();
  }

  @AfterEach
  void close() {
    bed.close();
  }

  @Test
  void publishesWhatSeveralWritersCommitOnceAndInOrder() throws Exception {
    bed.relay().start();
    bed.relay().start();
    try (var writers = new Writers(bed.database, 1_500)) {
      var committed = writers.committed();
      List<ConsumerRecord<String, String>> log = bed.log(TestBed.TOPIC).await(committed.size());
      assertThat(faults(log)).isEmpty();
      assertThat(log).extracting(ConsumerRecord::value).containsOnlyOnceElementsOf(committed);
      assertThat(log).hasSameSizeAs(committed);
    }
  }

  @Test
  void findsAnEventWhoseTransactionCommitsAfterThatOfAHigherId() throws Exception {
    bed.relay().start();
    try (Connection early = bed.database.getConnection();
        Connection late = bed.database.getConnection()) {
      early.setAutoCommit(false);
      late.setAutoCommit(false);
      OutboxTable.append(late, List.of(event("late", "1")));
      OutboxTable.append(early, List.of(event("early", "2")));
      early.commit();
      bed.log(TestBed.TOPIC).await(1);
      late.commit();
    }
    assertThat(bed.log(TestBed.TOPIC).await(2))
        .extracting(ConsumerRecord::key)
        .containsExactlyInAnyOrder("early", "late");
  }
}
