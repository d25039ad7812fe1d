package org.gradual.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.outbox.Log.header;
import static org.gradual.outbox.Writers.event;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that was restored, and nobody has told it so. */
class ForgottenBatchTest {
  private static final String COLUMNS =
      "id, topic, key, sequence, event, type, extension, data, appended_at";

  private TestBed bed;

  @BeforeEach
  void publishTwoBatches() throws Exception {
    bed = TestBed.open(Map.of("batch-events", "1"));
    bed.append(event("key", "1"), event("key", "2"));
    TestDatabase.execute("create table backup as select %s from outbox_event".formatted(COLUMNS));
    Relay before = bed.relay();
    before.start();
    Deadline.await(() -> bed.table.backlog().rows() == 0);
    before.stop();
  }

  @AfterEach
  void close() throws Exception {
    TestDatabase.execute("drop table backup");
    bed.close();
  }

  @Test
  void givesNoNumberASecondTimeInOneEpoch() throws Exception {
    forget(1);
    bed.append(event("key", "\"another\"")); // the second of its key, once more
    bed.relay().start();
    assertThatNothingLeaves();
  }

  @Test
  void publishesNothingASecondTimeInOneEpoch() throws Exception {
    forget(2);
    TestDatabase.execute(
        "insert into outbox_event (%1$s) overriding system value select %1$s from backup"
            .formatted(COLUMNS));
    bed.relay().start();
    assertThatNothingLeaves();
  }

  private void assertThatNothingLeaves() throws Exception {
    long waiting = bed.table.backlog().rows();
    Deadline.await(() -> bed.failures("ForgottenBatch") > 1);
    assertThat(bed.values()).containsExactly("key 1", "key 2");
    assertThat(bed.table.backlog().rows()).isEqualTo(waiting);
  }

  @Test
  void goesOnByItselfWhenTheOperatorBeginsAnEpoch() throws Exception {
    forget(1);
    bed.append(event("key", "\"another\""));
    bed.relay().start();
    Deadline.await(() -> bed.failures("ForgottenBatch") > 0);
    TestDatabase.execute("select outbox_rotate_epoch(restored_to => clock_timestamp())");
    List<ConsumerRecord<String, String>> log = bed.log(TestBed.TOPIC).await(3);
    assertThat(log).extracting(ConsumerRecord::value).containsExactly("1", "2", "\"another\"");
    assertThat(log.get(2).headers().lastHeader("ce_sequence"))
        .isEqualTo(log.get(1).headers().lastHeader("ce_sequence"));
    assertThat(header(log.get(2), "ce_streamepoch"))
        .isNotEqualTo(header(log.get(1), "ce_streamepoch"));
  }

  private static void forget(int batches) throws SQLException {
    TestDatabase.execute(
        "update outbox_lease set batch = batch - %d".formatted(batches),
        "update outbox_sequence set last = 1");
  }
}
