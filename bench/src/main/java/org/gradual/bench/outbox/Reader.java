package org.gradual.bench.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what is committed as it comes, and notes how long after its append each event was here. */
final class Reader implements AutoCloseable {
  private static final int PARTITIONS = 6;
  private static final Duration POLL = Duration.ofMillis(100);

  private final KafkaConsumer<String, String> consumer;
  private final Thread thread = Thread.ofPlatform().name("reader").unstarted(this::run);
  private volatile Times seen = new Times();
  private volatile boolean closed;

  Reader(Stage stage) {
    var settings = new HashMap<>(stage.connection());
    settings.put("isolation.level", "read_committed");
    consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    consumer.assign(partitions());
    consumer.seekToBeginning(consumer.assignment());
    thread.start();
  }

  private static List<TopicPartition> partitions() {
    return Stream.of(Sessions.TOPIC, Sessions.DECISIONS)
        .flatMap(
            topic -> IntStream.range(0, PARTITIONS).mapToObj(p -> new TopicPartition(topic, p)))
        .toList();
  }

  private void run() {
    while (!closed) {
      var records = consumer.poll(POLL);
      Instant now = Instant.now();
      records.forEach(record -> seen.add(Duration.between(time(record), now).toNanos() / 1_000));
    }
    consumer.close();
  }

  private static Instant time(ConsumerRecord<String, String> record) {
    return Instant.parse(new String(record.headers().lastHeader("ce_time").value(), UTF_8));
  }

  /** The times of so many events, once they are here; begins anew from there. */
  Times await(long events) throws InterruptedException {
    while (seen.size() < events) {
      Thread.sleep(1);
    }
    Times times = seen;
    seen = new Times();
    return times;
  }

  @Override
  public void close() {
    closed = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
