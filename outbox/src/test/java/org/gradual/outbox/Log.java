package org.gradual.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** A topic as a reader without any code of ours sees it, and what is wrong with it. */
final class Log {
  static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(50);

  private final KafkaClients kafka;
  private final String topic;

  Log(KafkaClients kafka, String topic) {
    this.kafka = kafka;
    this.topic = topic;
  }

  /** The records that are there once there are at least so many. */
  List<ConsumerRecord<String, String>> await(int records) {
    return await(UnaryOperator.identity(), records);
  }

  /** The selected records once there are at least so many of them. */
  List<ConsumerRecord<String, String>> await(
      UnaryOperator<List<ConsumerRecord<String, String>>> selection, int records) {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    var read = new ArrayList<ConsumerRecord<String, String>>();
    try (KafkaConsumer<String, String> reader = kafka.reader()) {
      List<TopicPartition> partitions = partitions(reader, deadline);
      reader.assign(partitions);
      reader.seekToBeginning(partitions);
      while (selection.apply(read).size() < records || !atEnd(reader)) {
        reader.poll(POLL).forEach(read::add);
        if (System.nanoTime() > deadline) {
          throw new AssertionError(read.size() + " of " + records + " records on " + topic);
        }
      }
    }
    return selection.apply(read);
  }

  private List<TopicPartition> partitions(KafkaConsumer<?, ?> reader, long deadline) {
    while (reader.listTopics().get(topic) == null) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("no topic " + topic);
      }
    }
    return reader.partitionsFor(topic).stream()
        .map(p -> new TopicPartition(topic, p.partition()))
        .toList();
  }

  private static boolean atEnd(KafkaConsumer<?, ?> reader) {
    return reader.endOffsets(reader.assignment()).entrySet().stream()
        .allMatch(end -> reader.position(end.getKey()) >= end.getValue());
  }

  /** Every place where a key's sequence does not rise by one; empty if all is well. */
  static List<String> faults(List<ConsumerRecord<String, String>> records) {
    var last = new HashMap<String, Long>();
    var faults = new ArrayList<String>();
    for (ConsumerRecord<String, String> record : records) {
      long sequence = Long.parseLong(header(record, "ce_sequence"));
      long before = last.getOrDefault(record.key(), 0L);
      if (sequence != before + 1) {
        faults.add("%s: %d after %d".formatted(record.key(), sequence, before));
      }
      last.put(record.key(), sequence);
    }
    return faults;
  }

  static String header(ConsumerRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }
}
