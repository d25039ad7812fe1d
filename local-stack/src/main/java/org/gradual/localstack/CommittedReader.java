package org.gradual.localstack;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topics from their beginning as a stranger would: what is committed, and nothing else. */
public final class CommittedReader {
  private CommittedReader() {}

  /** Belongs to no group: partitions are to be assigned. */
  public static KafkaConsumer<String, String> open(String bootstrapServers) {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            // A question to the broker waits until the fetch before it is answered.
            ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
            20),
        new StringDeserializer(),
        new StringDeserializer());
  }
}
