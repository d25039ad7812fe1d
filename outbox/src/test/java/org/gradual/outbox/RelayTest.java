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
  private Bench bench;

  @BeforeEach
  void open() throws Exception {
    bench = Bench.open();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void publishesWhatSeveralWritersCommitOnceAndInOrder() throws Exception {
    bench.relay().start();
    bench.relay().start();
    try (var writers = new Writers(bench.database, 1_500)) {
      var committed = writers.committed();
      List<ConsumerRecord<String, String>> log = bench.log(Bench.TOPIC).await(committed.size());
      assertThat(faults(log)).isEmpty();
      assertThat(log).extracting(ConsumerRecord::value).containsOnlyOnceElementsOf(committed);
      assertThat(log).hasSameSizeAs(committed);
    }
  }

  @Test
  void findsAnEventWhoseTransactionCommitsAfterThatOfAHigherId() throws Exception {
    bench.relay().start();
    try (Connection early = bench.database.getConnection();
        Connection late = bench.database.getConnection()) {
      early.setAutoCommit(false);
      late.setAutoCommit(false);
      OutboxTable.append(late, List.of(event("late", "1")));
      OutboxTable.append(early, List.of(event("early", "2")));
      early.commit();
      bench.log(Bench.TOPIC).await(1);
      late.commit();
    }
    assertThat(bench.log(Bench.TOPIC).await(2))
        .extracting(ConsumerRecord::key)
        .containsExactlyInAnyOrder("early", "late");
  }
}
