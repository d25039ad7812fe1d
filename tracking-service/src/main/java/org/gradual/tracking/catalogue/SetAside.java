package org.gradual.tracking.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.gradual.tracking.catalogue.TopicRecord.Unreadable;

/** A record that is left behind, by its place on the topic, where it still can be looked at. */
record SetAside(TopicPartition partition, long offset, String key, Unreadable why) {
  private static final int KEY_LENGTH = 64;

  static SetAside of(ConsumerRecord<byte[], byte[]> record, Unreadable why) {
    return new SetAside(partition(record), record.offset(), key(record), why);
  }

  static TopicPartition partition(ConsumerRecord<?, ?> record) {
    return new TopicPartition(record.topic(), record.partition());
  }

  /** The beginning of a key that may be anything, in letters that fit into a table. */
  static String key(ConsumerRecord<byte[], byte[]> record) {
    if (record.key() == null) {
      return "";
    }
    var key = new String(record.key(), UTF_8).replaceAll("[^\\x20-\\x7e]", "?");
    return key.length() > KEY_LENGTH ? key.substring(0, KEY_LENGTH) : key;
  }

  @Override
  public String toString() {
    return partition + " at offset " + offset + ": " + why.reason() + ", " + why.detail();
  }
}
