package org.gradual.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gradual.localstack.KafkaBroker;
import org.gradual.localstack.Ports;

/** A broker that can be stopped and come back with its logs, at the same address. */
public final class KafkaNode implements AutoCloseable {
  private final Path folder = emptyFolder();
  private final int port = Ports.free();
  private KafkaBroker broker;

  KafkaNode() {
    start();
  }

  private static Path emptyFolder() {
    try {
      return Files.createTempDirectory(Path.of("target"), "kafka");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns when the broker takes requests. */
  public void start() {
    broker = KafkaBroker.kept(folder, port);
  }

  public void stop() {
    broker.close();
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void close() {
    stop();
  }
}
