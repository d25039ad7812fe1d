package org.gradual.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Kafka's clients with the settings that the relay's promises rest on. No call of theirs blocks for
 * longer than the patience that they are given, so that the relay renews its lease in time.
 */
final class KafkaClients {
  private final Map<String, Object> connection;
  private final int patience;

  /**
   * @param connection where Kafka is and how it wants to be spoken to
   * @param patience see {@link OutboxConfig#patience}
   */
  KafkaClients(Map<String, Object> connection, Duration patience) {
    this.connection = Map.copyOf(connection);
    this.patience = Math.toIntExact(patience.toMillis());
  }

  /**
   * One request at a time: the first of a transaction may have to wait for the end of the one
   * before, and those behind it would be refused as out of order.
   */
  KafkaProducer<String, String> producer(String transactionalId) {
    return new KafkaProducer<>(
        with(
            Map.of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                transactionalId,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                2 * patience,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                patience,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                patience,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                2 * patience,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "zstd",
                ProducerConfig.BATCH_SIZE_CONFIG,
                64 * 1024,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                4L * 1024 * 1024)),
        new StringSerializer(),
        new StringSerializer());
  }

  /** Sees what is committed and nothing else; belongs to no group. */
  KafkaConsumer<String, String> reader() {
    return new KafkaConsumer<>(
        with(
            Map.of(
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                // It reads to an end that it knows; what it asks next waits until a fetch is
                // answered.
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                50,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                patience)),
        new StringDeserializer(),
        new StringDeserializer());
  }

  Admin admin() {
    return Admin.create(
        with(
            Map.of(
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patience)));
  }

  private Map<String, Object> with(Map<String, Object> own) {
    var settings = new HashMap<>(connection);
    settings.putAll(own);
    return settings;
  }
}
