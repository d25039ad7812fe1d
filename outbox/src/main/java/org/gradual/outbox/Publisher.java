package org.gradual.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/**
 * Publishes batches, each visible entirely or not at all. After any exception the state of its
 * transaction is unknown: the publisher is closed, and the next one that is opened settles it.
 */
class Publisher implements AutoCloseable {
  private final KafkaClients kafka;
  private final ControlTopic control;
  private final TopicNames names;
  private final String source;
  private final long fence;
  private final KafkaProducer<String, String> producer;

  /**
   * @param fence the lease's, for whoever reads the control topic
   */
  Publisher(KafkaClients kafka, OutboxConfig config, TopicNames names, long fence) {
    String controlTopic = names.of(config.controlTopic());
    this.kafka = kafka;
    this.control = new ControlTopic(controlTopic);
    this.names = names;
    this.source = config.source();
    this.fence = fence;
    this.producer = kafka.producer(controlTopic);
  }

  /**
   * Fences every earlier publisher, waits until its last transaction has ended either way, and only
   * then asks what was published last.
   */
  LastBatch takeOver() {
    producer.initTransactions();
    return control.lastBatch(kafka);
  }

  /**
   * @param number of the batch
   * @throws PoisonedEvent if Kafka refuses one event for what it is
   * @throws KafkaException for all else; the batch may be published or not
   */
  void publish(long number, List<StoredEvent> batch) throws PoisonedEvent {
    var failed = new AtomicReference<Exception>();
    var poisoned = new AtomicReference<PoisonedEvent>();
    try {
      producer.beginTransaction();
      for (StoredEvent event : batch) {
        producer.send(
            CloudEvent.record(names.of(event.topic()), source, event),
            (at, failure) -> {
              failed.compareAndSet(null, failure);
              if (isForGood(failure)) {
                poisoned.compareAndSet(null, new PoisonedEvent(event, failure));
              }
            });
        if (failed.get() != null) { // the next send would wait for Kafka just as long
          throw new KafkaException(failed.get());
        }
      }
      producer.send(control.record(fence, number, batch));
      commit();
    } catch (KafkaException e) {
      if (poisoned.get() != null) {
        throw poisoned.get();
      }
      throw e;
    }
  }

  /** Ends the transaction; readers see the batch from here on. */
  void commit() {
    producer.commitTransaction();
  }

  private static boolean isForGood(Exception failure) {
    return failure instanceof RecordTooLargeException
        || failure instanceof SerializationException
        || failure instanceof InvalidRecordException;
  }

  /** Whether a failure says that another publisher has taken over, or that Kafka thinks so. */
  static boolean isFenced(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(
            cause ->
                cause instanceof ProducerFencedException
                    || cause instanceof InvalidProducerEpochException);
  }

  /** Waits for nothing: a transaction that is still open is aborted by whoever takes over. */
  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }
}
