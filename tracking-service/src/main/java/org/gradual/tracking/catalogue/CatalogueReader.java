package org.gradual.tracking.catalogue;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Reads the catalog's topic into the projection, from where the last transaction left off, for as
 * long as the service runs. Every instance reads it all; what two of them write is the same. While
 * Kafka is away, the service goes on with what it has. Asked for a rebuild, it begins again at the
 * beginning.
 */
@ApplicationScoped
class CatalogueReader {
  private static final Logger LOG = Logger.getLogger(CatalogueReader.class);
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final CatalogueConfig config;
  private final CatalogueProjection projection;
  private final Map<String, Object> kafka;
  private final String topic;
  private final CountDownLatch stop = new CountDownLatch(1);
  private volatile boolean complete;
  private volatile KafkaConsumer<byte[], byte[]> reading;
  private boolean away;
  private Thread thread;

  CatalogueReader(
      CatalogueConfig config,
      CatalogueProjection projection,
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      @ConfigProperty(name = "gradual.topic-prefix") Optional<String> prefix) {
    this.config = config;
    this.projection = projection;
    this.topic = prefix.orElse("") + config.topic();
    this.kafka = new HashMap<>(kafka);
    this.kafka.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    this.kafka.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    this.kafka.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    this.kafka.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
  }

  /**
   * Whether the projection has caught up with the topic once since the start, and holds anything at
   * all.
   */
  boolean isComplete() {
    return complete;
  }

  void start(@Observes StartupEvent event) {
    thread = Thread.ofVirtual().name("catalogue-reader").start(this::run);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stop.countDown();
    var consumer = reading;
    if (consumer != null) {
      consumer.wakeup();
    }
    thread.join(GRACE);
  }

  private void run() {
    while (!stopped()) {
      try (var consumer =
          new KafkaConsumer<>(kafka, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
        reading = consumer;
        read(consumer);
      } catch (RuntimeException e) {
        cutOff(e);
      }
      pause();
    }
  }

  /** Returns when the topic is not there yet. */
  private void read(KafkaConsumer<byte[], byte[]> consumer) {
    var partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    if (partitions.isEmpty()) {
      return;
    }
    consumer.assign(partitions);
    int begun = 0;
    while (!stopped()) {
      var wanted = projection.reading();
      if (wanted.number() != begun) {
        consumer.seekToBeginning(partitions);
        projection.positions(topic, wanted.number()).forEach(consumer::seek);
        begun = wanted.number();
      }
      var records = consumer.poll(config.poll());
      if (!records.isEmpty()) {
        projection.apply(records, begun);
      }
      if (!(complete && wanted.complete()) && isAtEnd(consumer, partitions)) {
        projection.complete(begun);
        complete = !projection.isEmpty();
      }
      away = false;
    }
  }

  private static boolean isAtEnd(KafkaConsumer<?, ?> consumer, List<TopicPartition> partitions) {
    return consumer.endOffsets(partitions).entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  private void cutOff(RuntimeException failure) {
    if (!stopped() && !away) {
      away = true;
      LOG.warn(
          "the catalog's topic cannot be read; what is known of the catalog stays in use", failure);
    }
  }

  private boolean stopped() {
    return stop.getCount() == 0;
  }

  private void pause() {
    try {
      stop.await(config.backOff().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      LOG.debug("paused no longer: the reader is being stopped", e);
    }
  }
}
