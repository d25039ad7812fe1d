package org.gradual.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * Every Kafka transaction of the relay carries one record here, which lists the rows of its batch.
 * A batch is begun only when the rows of the one before are deleted, so the last committed record
 * tells a successor all that was published and perhaps not yet deleted.
 */
final class ControlTopic {
  private static final String KEY = "relay";
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration LONGEST_READ = Duration.ofSeconds(5);

  /** Markers of commits and aborts occupy offsets too. */
  private static final int FIRST_LOOK_BACK = 16;

  private final TopicPartition partition;

  ControlTopic(String topic) {
    partition = new TopicPartition(topic, 0);
  }

  /** What goes along with a batch. */
  ProducerRecord<String, String> record(long fence, List<StoredEvent> batch) {
    String receipts =
        batch.stream().map(e -> e.receipt().toString()).collect(Collectors.joining("\n"));
    var record = new ProducerRecord<>(partition.topic(), 0, KEY, receipts);
    record.headers().add("fence", String.valueOf(fence).getBytes(StandardCharsets.UTF_8));
    return record;
  }

  /**
   * The rows of the last committed batch; none if nothing was ever published. Means something only
   * to the one who has fenced every other producer before.
   */
  List<Receipt> lastBatch(KafkaClients kafka) {
    try (KafkaConsumer<String, String> reader = kafka.reader()) {
      var partitions = List.of(partition);
      reader.assign(partitions);
      long begin = reader.beginningOffsets(partitions).get(partition);
      long end = reader.endOffsets(partitions).get(partition);
      String last = null;
      long from = end;
      for (long back = FIRST_LOOK_BACK; last == null && from > begin; back *= back) {
        from = Math.max(begin, end - back);
        last = lastBetween(reader, from, end);
      }
      return last == null ? List.of() : last.lines().map(Receipt::parse).toList();
    }
  }

  private String lastBetween(KafkaConsumer<String, String> reader, long from, long end) {
    long deadline = System.nanoTime() + LONGEST_READ.toNanos();
    String last = null;
    reader.seek(partition, from);
    while (reader.position(partition) < end) {
      for (ConsumerRecord<String, String> record : reader.poll(POLL)) {
        last = record.value();
      }
      if (System.nanoTime() > deadline) {
        throw new TimeoutException("The control topic can't be read to its end");
      }
    }
    return last;
  }
}
