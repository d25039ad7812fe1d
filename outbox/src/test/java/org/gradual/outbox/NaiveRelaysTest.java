package org.gradual.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.outbox.Log.faults;
import static org.gradual.outbox.Writers.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The checker of the other tests sees the faults of relays that are often built. */
class NaiveRelaysTest {
  private TestBed bed;
  private KafkaProducer<String, String> producer;

  @BeforeEach
  void open() throws Exception {
    bed = TestBed.open();
    new Topics(bed.kafka, bed.config, bed.names).create();
    producer = bed.kafka.producer(bed.names.of("naive"));
    producer.initTransactions();
  }

  @AfterEach
  void close() {
    producer.close();
    bed.close();
  }

  @Test
  void skippingLockedRowsBreaksTheOrderOfAKey() throws Exception {
    append("key", 6);
    try (Connection slow = TestDatabase.asOwner();
        Connection quick = TestDatabase.asOwner()) {
      slow.setAutoCommit(false);
      quick.setAutoCommit(false);
      List<StoredEvent> first = lockThree(slow);
      publish(lockThree(quick));
      publish(first);
    }
    assertThat(faults(bed.log(TestBed.TOPIC).await(6))).isNotEmpty();
  }

  @Test
  void rememberingAPositionLosesWhatCommitsLate() throws Exception {
    try (Connection late = bed.database.getConnection()) {
      late.setAutoCommit(false);
      OutboxTable.append(late, List.of(event("late", "1")));
      append("early", 1);
      List<StoredEvent> seen = bed.table.next(10, 1_000);
      long position = seen.getLast().receipt().id();
      publish(seen);
      late.commit();
      append("late", 1);
      publish(bed.table.next(10, 1_000).stream().filter(e -> e.receipt().id() > position).toList());
    }
    assertThat(faults(bed.log(TestBed.TOPIC).await(2))).containsExactly("late: 2 after 0");
  }

  @Test
  void sendingAgainWhatWasNotDeletedDoublesIt() throws Exception {
    append("key", 2);
    publish(bed.table.next(10, 1_000));
    publish(bed.table.next(10, 1_000));
    assertThat(faults(bed.log(TestBed.TOPIC).await(4))).containsExactly("key: 1 after 2");
  }

  private void append(String key, int events) throws SQLException {
    try (Connection connection = bed.database.getConnection()) {
      for (int i = 0; i < events; i++) {
        OutboxTable.append(connection, List.of(event(key, "{}")));
      }
    }
  }

  private List<StoredEvent> lockThree(Connection connection) throws SQLException {
    var ids = new ArrayList<Long>();
    String lock = "select id from outbox_event order by id limit 3 for update skip locked";
    try (PreparedStatement sql = connection.prepareStatement(lock);
        ResultSet row = sql.executeQuery()) {
      while (row.next()) {
        ids.add(row.getLong(1));
      }
    }
    return bed.table.next(10, 1_000).stream().filter(e -> ids.contains(e.receipt().id())).toList();
  }

  private void publish(List<StoredEvent> events) {
    producer.beginTransaction();
    for (StoredEvent event : events) {
      ProducerRecord<String, String> record =
          CloudEvent.record(bed.names.of(event.topic()), "/naive", event);
      producer.send(record);
    }
    producer.commitTransaction();
  }
}
