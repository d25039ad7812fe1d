package org.gradual.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ControlTopicTest {
  private static final String EPOCH = "6f1c";

  private TestBed bed;
  private ControlTopic control;
  private String name;

  @BeforeEach
  void open() throws Exception {
    bed = TestBed.open();
    name = bed.names.of(TestBed.CONTROL);
    control = new ControlTopic(name);
    new Topics(bed.kafka, bed.config, bed.names).create();
  }

  @AfterEach
  void close() {
    bed.close();
  }

  @Test
  void tellsOfNoBatchWhenThereWasNone() {
    assertThat(control.lastBatch(bed.kafka)).isEqualTo(LastBatch.NONE);
  }

  @Test
  void tellsTheLastCommittedBatchBehindAnyNumberOfAbortedOnes() {
    StoredEvent first = stored(1);
    StoredEvent second = stored(2);
    try (KafkaProducer<String, String> producer = bed.kafka.producer(name)) {
      producer.initTransactions();
      producer.beginTransaction();
      producer.send(control.record(1, 1, List.of(stored(0))));
      producer.commitTransaction();
      producer.beginTransaction();
      producer.send(control.record(1, 2, List.of(first, second)));
      producer.commitTransaction();
      for (int i = 0; i < 40; i++) {
        producer.beginTransaction();
        producer.send(control.record(1, 3, List.of(stored(3))));
        producer.flush();
        producer.abortTransaction();
      }
    }
    assertThat(control.lastBatch(bed.kafka))
        .isEqualTo(new LastBatch(EPOCH, 2, List.of(first.receipt(), second.receipt())));
  }

  @Test
  void readsWhatAnEarlierReleaseWrote() {
    var receipt = new Receipt(7, UUID.randomUUID());
    try (KafkaProducer<String, String> producer = bed.kafka.producer(name)) {
      producer.initTransactions();
      producer.beginTransaction();
      producer.send(new ProducerRecord<>(name, 0, "relay", receipt.toString()));
      producer.commitTransaction();
    }
    assertThat(control.lastBatch(bed.kafka)).isEqualTo(new LastBatch("", 0, List.of(receipt)));
  }

  private static StoredEvent stored(long id) {
    var receipt = new Receipt(id, UUID.randomUUID());
    return new StoredEvent(receipt, "", "", 1, "", List.of(), "", Instant.EPOCH, EPOCH);
  }
}
