package org.gradual.localstack;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The broker's settings: one node, small internal topics, little memory, the rest Kafka's own. */
final class KafkaSettings {
  static final int NODE = 1;
  static final String CONTROLLER = "CONTROLLER";

  private KafkaSettings() {}

  static Properties of(Path folder, int port, int controllerPort, Map<Integer, Integer> doors) {
    var settings = new Properties();
    settings.putAll(
        Map.of(
            "process.roles",
            "broker,controller",
            "node.id",
            String.valueOf(NODE),
            "controller.quorum.voters",
            NODE + "@127.0.0.1:" + controllerPort,
            "controller.listener.names",
            CONTROLLER,
            "listeners",
            "%s,%s://127.0.0.1:%d"
                .formatted(listeners(port, doors.keySet(), it -> it), CONTROLLER, controllerPort),
            "advertised.listeners",
            listeners(port, doors.keySet(), doors::get),
            "listener.security.protocol.map",
            protocols(doors.keySet()),
            "log.dirs",
            folder.toString(),
            "auto.create.topics.enable",
            "false"));
    settings.putAll(
        Map.of(
            "offsets.topic.replication.factor", "1",
            "offsets.topic.num.partitions", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "transaction.state.log.num.partitions", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "share.coordinator.state.topic.num.partitions", "1"));
    settings.putAll(
        Map.of(
            "group.initial.rebalance.delay.ms", "0",
            "log.cleaner.dedupe.buffer.size", String.valueOf(4 << 20),
            "log.index.size.max.bytes", String.valueOf(1 << 20),
            "num.network.threads", "2",
            "num.io.threads", "2"));
    return settings;
  }

  private static String listeners(int port, Set<Integer> doors, UnaryOperator<Integer> told) {
    return Stream.concat(
            Stream.of("PLAINTEXT://127.0.0.1:" + port),
            doors.stream().map(door -> "DOOR%d://127.0.0.1:%d".formatted(door, told.apply(door))))
        .collect(Collectors.joining(","));
  }

  private static String protocols(Set<Integer> doors) {
    return Stream.concat(
            Stream.of(CONTROLLER, "PLAINTEXT"), doors.stream().map(door -> "DOOR" + door))
        .map(listener -> listener + ":PLAINTEXT")
        .collect(Collectors.joining(","));
  }
}
