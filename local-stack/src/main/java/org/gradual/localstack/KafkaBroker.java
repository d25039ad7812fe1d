package org.gradual.localstack;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** One Kafka node inside this JVM, broker and controller at once; topics are never made unasked. */
public final class KafkaBroker implements AutoCloseable {
  private static final int ATTEMPTS = 3;

  private final KafkaRaftServer server;
  private final int port;
  private final Optional<Path> toDelete;

  private KafkaBroker(KafkaRaftServer server, int port, Optional<Path> toDelete) {
    this.server = server;
    this.port = port;
    this.toDelete = toDelete;
  }

  /** Starts on a free port with empty logs, which go when the broker is closed. */
  public static KafkaBroker throwAway() {
    RuntimeException last = null;
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Path folder = Folders.temporary("gradual-kafka");
      try {
        return start(folder, Ports.free(), Map.of(), Optional.of(folder));
      } catch (RuntimeException e) {
        Folders.delete(folder);
        last = e;
      }
    }
    throw last;
  }

  /**
   * Starts on a given port with the logs of an earlier start, if there was one.
   *
   * @param folder holds the logs
   */
  public static KafkaBroker kept(Path folder, int port) {
    return kept(folder, port, Map.of());
  }

  /**
   * As {@link #kept(Path, int)}, with more doors.
   *
   * @param doors a port of its own, and the port of 127.0.0.1 that clients are told to go on with:
   *     that of a proxy, for example
   */
  public static KafkaBroker kept(Path folder, int port, Map<Integer, Integer> doors) {
    return start(folder, port, doors, Optional.empty());
  }

  private static KafkaBroker start(
      Path folder, int port, Map<Integer, Integer> doors, Optional<Path> toDelete) {
    formatOnce(folder);
    var config = new KafkaConfig(KafkaSettings.of(folder, port, Ports.free(), doors));
    var server = new KafkaRaftServer(config, Time.SYSTEM);
    try {
      server.startup();
    } catch (RuntimeException e) {
      server.shutdown();
      throw e;
    }
    return new KafkaBroker(server, port, toDelete);
  }

  private static void formatOnce(Path folder) {
    if (Files.exists(folder.resolve("meta.properties"))) {
      return;
    }
    try {
      new Formatter()
          .setClusterId(Uuid.randomUuid().toString())
          .setNodeId(KafkaSettings.NODE)
          .setControllerListenerName(KafkaSettings.CONTROLLER)
          .setMetadataLogDirectory(Folders.make(folder).toString())
          .addDirectory(folder.toString())
          .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
          .run();
    } catch (Exception e) {
      throw new IllegalStateException("Kafka can't format " + folder, e);
    }
  }

  /** What clients need as {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** Stops the node; an open transaction is aborted by its timeout after the next start. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
    toDelete.ifPresent(Folders::delete);
  }
}
