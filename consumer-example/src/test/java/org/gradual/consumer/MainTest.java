package org.gradual.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The example as a process, as {@code ./dev consumer} starts it. */
class MainTest {

  @Test
  @Timeout(90)
  void saysWhatItHasTakenInUntilItIsStopped(@TempDir Path folder) throws Exception {
    var prefix = UUID.randomUUID() + ".";
    Servers.createTopics(prefix);
    Servers.wipe();
    var events = new Published(prefix, "patient-1", "epoch-1");
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", Servers.kafka()),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(Published.toSend(events.decision(1, "held"))).get();
      producer.send(Published.toSend(events.decision(2, "advanced"))).get();
    }
    var errors = folder.resolve("errors").toFile();
    var process = start(prefix, errors);
    try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      String last = lines.readLine();
      assertThat(last).isEqualTo("  no decisions; doses of 0 plan items; 0 parked");
      while (!last.startsWith("  ADVANCE 1, HOLD 1; doses of 1 plan items; 0 parked")) {
        last = lines.readLine();
        assertThat(last).as(Files.readString(errors.toPath())).isNotNull();
      }
    } finally {
      process.destroy();
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readAllLines(errors.toPath())).isEmpty();
  }

  private static Process start(String prefix, File errors) throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = List.of(java, "-cp", System.getProperty("java.class.path"), Main.class.getName());
    var builder = new ProcessBuilder(command).redirectError(errors);
    builder
        .environment()
        .putAll(
            Map.of(
                "GRADUAL_KAFKA_PORT",
                Servers.kafka().split(":")[1],
                "GRADUAL_POSTGRES_PORT",
                String.valueOf(Servers.postgresPort()),
                "GRADUAL_TOPIC_PREFIX",
                prefix));
    return builder.start();
  }
}
