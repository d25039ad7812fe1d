package org.gradual.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {
  private static final TopicPartition TOPIC = new TopicPartition("walks", 0);

  @Test
  void keepsCommittedTransactionsOverARestart(@TempDir Path folder) throws Exception {
    try (var broker = KafkaBroker.kept(folder, Ports.free())) {
      create(broker, TOPIC.topic());
      try (var producer = producer(broker, Map.of("transactional.id", "test"))) {
        producer.initTransactions();
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(TOPIC.topic(), "spoken", "for"));
        producer.commitTransaction();
      }
    }
    try (var broker = KafkaBroker.kept(folder, Ports.free())) {
      assertThat(values(broker)).containsExactly("for");
    }
  }

  @Test
  void createsNoTopicUnasked() {
    try (var broker = KafkaBroker.throwAway();
        var producer = producer(broker, Map.of("max.block.ms", "500"))) {
      assertThatThrownBy(() -> producer.send(new ProducerRecord<>("nobody-made-me", "x")).get())
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(TimeoutException.class);
    }
  }

  private static void create(KafkaBroker broker, String topic) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      admin.createTopics(Set.of(new NewTopic(topic, 1, (short) 1))).all().get();
    }
  }

  private static KafkaProducer<String, String> producer(
      KafkaBroker broker, Map<String, Object> more) {
    var settings = new HashMap<>(more);
    settings.put("bootstrap.servers", broker.bootstrapServers());
    return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }

  private static List<String> values(KafkaBroker broker) {
    try (var consumer = CommittedReader.open(broker.bootstrapServers())) {
      consumer.assign(Set.of(TOPIC));
      var records = consumer.poll(Duration.ofSeconds(20)).records(TOPIC);
      return records.stream().map(r -> r.value()).toList();
    }
  }
}
