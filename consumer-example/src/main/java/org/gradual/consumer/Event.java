package org.gradual.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A CloudEvent in Kafka's binary mode, as far as it tells where it belongs. Headers that are not
 * needed are left alone.
 *
 * @param key the patient's id
 * @param epoch changes when the publisher's database was restored from a backup
 * @param sequence rises by one for each event of the key on the topic, within an epoch
 * @param time when its fact was stored
 * @param data JSON
 */
record Event(
    String topic,
    String key,
    String epoch,
    long sequence,
    String type,
    OffsetDateTime time,
    String data) {

  /**
   * @throws Unreadable when the record is no event
   */
  static Event of(ConsumerRecord<String, String> record) {
    if (record.key() == null || record.value() == null) {
      throw new Unreadable("it has no key or no data");
    }
    try {
      return new Event(
          record.topic(),
          record.key(),
          header(record, "ce_streamepoch"),
          Long.parseLong(header(record, "ce_sequence")),
          header(record, "ce_type"),
          OffsetDateTime.parse(header(record, "ce_time")),
          record.value());
    } catch (NumberFormatException | DateTimeException e) {
      throw new Unreadable("ce_sequence or ce_time is not what it should be", e);
    }
  }

  private static String header(ConsumerRecord<?, ?> record, String name) {
    var header = record.headers().lastHeader(name);
    if (header == null) {
      throw new Unreadable("it has no header " + name);
    }
    return new String(header.value(), UTF_8);
  }
}
