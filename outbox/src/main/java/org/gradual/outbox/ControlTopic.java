package org.gradual.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;

/**
 * Every Kafka transaction of the relay carries one record here, which lists the rows of its batch.
 * A batch is begun only when the rows of the one before are deleted, so the last committed record
 * tells a successor all that was published and perhaps not yet deleted.
 */
final class ControlTopic {
  private static final String KEY = "relay";
  private static final String FENCE = "fence";
  private static final String EPOCH = "epoch";
  private static final String NUMBER = "batch";
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration LONGEST_READ = Duration.ofSeconds(5);

  /** Markers of commits and aborts occupy offsets too. */
  private static final int FIRST_LOOK_BACK = 16;

  private final TopicPartition partition;

  ControlTopic(String topic) {
    partition = new TopicPartition(topic, 0);
  }

  /** What goes along with a batch. */
  ProducerRecord<String, String> record(long fence, long number, List<StoredEvent> batch) {
    String receipts =
        batch.stream().map(e -> e.receipt().toString()).collect(Collectors.joining("\n"));
    var record = new ProducerRecord<>(partition.topic(), 0, KEY, receipts);
    header(record, FENCE, String.valueOf(fence));
    header(record, EPOCH, batch.getLast().epoch());
    header(record, NUMBER, String.valueOf(number));
    return record;
  }

  private static void header(ProducerRecord<?, ?> record, String name, String value) {
    record.headers().add(name, value.getBytes(UTF_8));
  }

  /** Means something only to the one who has fenced every other producer before. */
  LastBatch lastBatch(KafkaClients kafka) {
    try (KafkaConsumer<String, String> reader = kafka.reader()) {
      var partitions = List.of(partition);
      reader.assign(partitions);
      long begin = reader.beginningOffsets(partitions).get(partition);
      long end = reader.endOffsets(partitions).get(partition);
      ConsumerRecord<String, String> last = null;
      long from = end;
      for (long back = FIRST_LOOK_BACK; last == null && from > begin; back *= back) {
        from = Math.max(begin, end - back);
        last = lastBetween(reader, from, end);
      }
      return last == null ? LastBatch.NONE : batch(last);
    }
  }

  private static LastBatch batch(ConsumerRecord<String, String> record) {
    return new LastBatch(
        header(record, EPOCH, LastBatch.NONE.epoch()),
        Long.parseLong(header(record, NUMBER, "0")),
        record.value().lines().map(Receipt::parse).toList());
  }

  /** Earlier releases wrote none of them. */
  private static String header(ConsumerRecord<?, ?> record, String name, String otherwise) {
    Header header = record.headers().lastHeader(name);
    return header == null ? otherwise : new String(header.value(), UTF_8);
  }

  private ConsumerRecord<String, String> lastBetween(
      KafkaConsumer<String, String> reader, long from, long end) {
    long deadline = System.nanoTime() + LONGEST_READ.toNanos();
    ConsumerRecord<String, String> last = null;
    reader.seek(partition, from);
    while (reader.position(partition) < end) {
      for (ConsumerRecord<String, String> record : reader.poll(POLL)) {
        last = record;
      }
      if (System.nanoTime() > deadline) {
        throw new TimeoutException("The control topic can't be read to its end");
      }
    }
    return last;
  }
}
