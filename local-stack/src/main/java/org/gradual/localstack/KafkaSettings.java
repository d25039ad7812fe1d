package org.gradual.localstack;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The broker's settings: one node, small internal topics, little memory, the rest Kafka's own. */
final class KafkaSettings {
  static final int NODE = 1;
  static final String CONTROLLER = "CONTROLLER";

  private KafkaSettings() {}

  static Properties of(Path folder, int port, int controllerPort) {
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
            listeners(port, controllerPort),
            "listener.security.protocol.map",
            CONTROLLER + ":PLAINTEXT,PLAINTEXT:PLAINTEXT",
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

  private static String listeners(int port, int controllerPort) {
    return "PLAINTEXT://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort;
  }
}
