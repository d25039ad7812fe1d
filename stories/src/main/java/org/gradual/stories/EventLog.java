package org.gradual.stories;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.gradual.localstack.CommittedReader;

/**
 * Everything that was committed to the tracking topics, as a reader sees it that knows nothing but
 * the contract.
 */
public final class EventLog {
  /** The topics of tracking-service. */
  public static final List<String> TOPICS =
      List.of(
          "gradual.tracking.session.v1",
          "gradual.tracking.progression.v1",
          "gradual.tracking.safety.v1",
          "gradual.tracking.patient.v1");

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(50);
  private static final Map<String, EventLog> LOGS = new ConcurrentHashMap<>();

  private final KafkaConsumer<String, String> consumer;
  private final Map<String, List<Event>> byPatient = new HashMap<>();

  private EventLog(String bootstrapServers) {
    consumer = CommittedReader.open(bootstrapServers);
  }

  /** One reader of these brokers for the whole run. */
  public static EventLog of(String bootstrapServers) {
    return LOGS.computeIfAbsent(bootstrapServers, EventLog::new);
  }

  /**
   * All events of a patient, once one of them is the last that is waited for and everything that
   * was committed up to then is read.
   */
  synchronized List<Event> of(String patient, Predicate<Event> last) {
    var deadline = Instant.now().plus(PATIENCE);
    assign(deadline);
    while (eventsOf(patient).stream().noneMatch(last)) {
      poll(deadline, "The last event of patient " + patient + " does not arrive");
    }
    var ends = consumer.endOffsets(consumer.assignment());
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      poll(deadline, "The topics are not read to their end");
    }
    return List.copyOf(eventsOf(patient));
  }

  private List<Event> eventsOf(String patient) {
    return byPatient.getOrDefault(patient, List.of());
  }

  private void assign(Instant deadline) {
    while (consumer.assignment().isEmpty()) {
      var known = consumer.listTopics();
      if (known.keySet().containsAll(TOPICS)) {
        consumer.assign(
            TOPICS.stream()
                .flatMap(topic -> known.get(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList());
      } else if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("Not all topics are there, only " + known.keySet());
      }
    }
  }

  private void poll(Instant deadline, String otherwise) {
    if (Instant.now().isAfter(deadline)) {
      throw new AssertionError(otherwise);
    }
    consumer
        .poll(POLL)
        .forEach(
            record ->
                byPatient
                    .computeIfAbsent(record.key(), _ -> new ArrayList<>())
                    .add(Event.of(record)));
  }
}
