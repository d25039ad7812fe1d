package org.gradual.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ControlTopicTest {
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
    assertThat(control.lastBatch(bed.kafka)).isEmpty();
  }

  @Test
  void tellsTheLastCommittedBatchBehindAnyNumberOfAbortedOnes() {
    StoredEvent first = stored(1);
    StoredEvent second = stored(2);
    try (KafkaProducer<String, String> producer = bed.kafka.producer(name)) {
      producer.initTransactions();
      for (List<StoredEvent> batch : List.of(List.of(stored(0)), List.of(first, second))) {
        producer.beginTransaction();
        producer.send(control.record(1, batch));
        producer.commitTransaction();
      }
      for (int i = 0; i < 40; i++) {
        producer.beginTransaction();
        producer.send(control.record(1, List.of(stored(3))));
        producer.flush();
        producer.abortTransaction();
      }
    }
    assertThat(control.lastBatch(bed.kafka)).containsExactly(first.receipt(), second.receipt());
  }

  private static StoredEvent stored(long id) {
    var receipt = new Receipt(id, UUID.randomUUID());
    return new StoredEvent(receipt, "", "", 1, "", List.of(), "", Instant.EPOCH, "");
  }
}
