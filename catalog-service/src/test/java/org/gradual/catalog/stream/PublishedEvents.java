package org.gradual.catalog.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.gradual.localstack.CommittedReader;
import org.gradual.localstack.StackAddresses;

/**
 * Reads the exercise topic as a stranger would: from its beginning, with no code of the service.
 */
public final class PublishedEvents {
  private static final List<TopicPartition> TOPIC =
      List.of(new TopicPartition("gradual.catalog.exercise.v1", 0));
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private PublishedEvents() {}

  /** The events of one exercise, in order; waits until there are so many. */
  public static List<ConsumerRecord<String, String>> of(String slug, int atLeast) {
    return read(event -> event.key().equals(slug), atLeast);
  }

  /** All events; waits until there are so many. */
  public static List<ConsumerRecord<String, String>> all(int atLeast) {
    return read(_ -> true, atLeast);
  }

  /** Goes on to the topic's end, so that an event too many is seen as well. */
  private static List<ConsumerRecord<String, String>> read(
      Predicate<ConsumerRecord<String, String>> wanted, int atLeast) {
    var events = new ArrayList<ConsumerRecord<String, String>>();
    Instant deadline = Instant.now().plus(PATIENCE);
    try (var consumer = CommittedReader.open(StackAddresses.shared().bootstrapServers())) {
      consumer.assign(TOPIC);
      boolean atEnd = false;
      while (!(atEnd && events.size() >= atLeast) && Instant.now().isBefore(deadline)) {
        var records = consumer.poll(Duration.ofMillis(200));
        records.forEach(record -> Stream.of(record).filter(wanted).forEach(events::add));
        atEnd =
            consumer.position(TOPIC.getFirst()) >= consumer.endOffsets(TOPIC).get(TOPIC.getFirst());
      }
    }
    return events;
  }
}
