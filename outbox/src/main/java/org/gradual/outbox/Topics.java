package org.gradual.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the service's topics where Kafka lacks them; replication is the broker's default. */
final class Topics {
  /** Bytes. Small, since only closed segments are compacted. */
  private static final int CONTROL_SEGMENT = 16 * 1024 * 1024;

  private final KafkaClients kafka;
  private final List<NewTopic> topics = new ArrayList<>();

  Topics(KafkaClients kafka, OutboxConfig config, TopicNames names) {
    this.kafka = kafka;
    config.topics().forEach((name, topic) -> topics.add(topic(names.of(name), topic)));
    topics.add(
        new NewTopic(names.of(config.controlTopic()), Optional.of(1), Optional.empty())
            .configs(
                Map.of(
                    TopicConfig.CLEANUP_POLICY_CONFIG,
                    TopicConfig.CLEANUP_POLICY_COMPACT,
                    TopicConfig.SEGMENT_BYTES_CONFIG,
                    String.valueOf(CONTROL_SEGMENT))));
  }

  private static NewTopic topic(String name, OutboxConfig.Topic topic) {
    var settings = new HashMap<String, String>();
    settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, topic.cleanupPolicy());
    topic
        .retention()
        .map(Duration::toMillis)
        .ifPresent(ms -> settings.put(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(ms)));
    return new NewTopic(name, Optional.of(topic.partitions()), Optional.empty()).configs(settings);
  }

  /** Creates what is missing and leaves alone what is there. */
  void create() throws InterruptedException, ExecutionException {
    try (Admin admin = kafka.admin()) {
      for (KafkaFuture<Void> created : admin.createTopics(topics).values().values()) {
        try {
          created.get();
        } catch (ExecutionException e) {
          if (!(e.getCause() instanceof TopicExistsException)) {
            throw e;
          }
        }
      }
    }
  }
}
