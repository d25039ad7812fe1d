package org.gradual.acceptance.fault;

import static java.util.stream.Collectors.toMap;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.gradual.localstack.KafkaBroker;
import org.gradual.localstack.Ports;
import org.gradual.localstack.QuietLogs;

/** A Kafka broker in a process of its own, which can be killed and comes back with its logs. */
final class BrokerProcess implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofMinutes(2);
  private static final Duration POLL = Duration.ofMillis(50);
  private static final String TRY = "5000";

  private final Path folder;
  private final int port = Ports.free();
  private final Map<Integer, Integer> doors;
  private Process process;

  /**
   * @param doors a port of its own, and where clients that come by it are told to go on
   */
  BrokerProcess(Map<Integer, Integer> doors) {
    this.doors = Map.copyOf(doors);
    try {
      folder = Files.createTempDirectory(Path.of("target"), "kafka");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The way past every link. */
  String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** Starts without waiting. */
  void launch() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("--sun-misc-unsafe-memory-access=allow"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(BrokerProcess.class.getName(), folder.toString()));
    command.add(String.valueOf(port));
    doors.forEach((own, told) -> command.add(own + "=" + told));
    File log = folder.resolveSibling("log").resolve("broker.log").toFile();
    try {
      Files.createDirectories(log.toPath().getParent());
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns when it answers. */
  void awaitReady() {
    Instant deadline = Instant.now().plus(START_LIMIT);
    while (!isListening() || !answers()) {
      if (!process.isAlive() || Instant.now().isAfter(deadline)) {
        throw new IllegalStateException("Kafka does not start; its log is target/log/broker.log");
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  /** Asked first: Kafka's client would log each attempt. */
  private boolean isListening() {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private boolean answers() {
    Map<String, Object> settings =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TRY,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TRY);
    try (Admin admin = Admin.create(settings)) {
      return !admin.describeCluster().nodes().get().isEmpty();
    } catch (ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  void start() {
    launch();
    awaitReady();
  }

  /** Asks it to end. */
  void stop() {
    process.destroy();
    process.onExit().join();
  }

  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }

  /** A broker until the process ends: folder, port and doors as {@code own=told}. */
  public static void main(String[] arguments) throws Exception {
    QuietLogs.hush();
    Map<Integer, Integer> doors =
        Stream.of(arguments)
            .skip(2)
            .map(door -> door.split("="))
            .collect(toMap(it -> Integer.valueOf(it[0]), it -> Integer.valueOf(it[1])));
    var broker = KafkaBroker.kept(Path.of(arguments[0]), Integer.parseInt(arguments[1]), doors);
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
    new CountDownLatch(1).await();
  }
}
