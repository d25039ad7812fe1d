package org.gradual.acceptance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gradual.localstack.PackagedService;
import org.gradual.localstack.Readiness;

/** A packaged service that can be stopped and started again, always at the same address. */
public final class ServiceNode {
  private static final List<String> OPTIONS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "--enable-native-access=ALL-UNNAMED",
          "-Xmx384m");

  private final String module;
  private final Map<String, String> environment;
  private PackagedService process;

  /**
   * @param environment all that the service gets to know, {@code QUARKUS_HTTP_PORT} among it
   */
  ServiceNode(String module, Map<String, String> environment) {
    this.module = module;
    this.environment = Map.copyOf(environment);
  }

  /** Starts it without waiting. */
  ServiceNode launch() {
    Path jar = Path.of("..", module, "target", "quarkus-app", "quarkus-run.jar");
    Path log = Path.of("target", "log", module + ".log");
    process = PackagedService.start(module, jar, OPTIONS, environment, log);
    return this;
  }

  void awaitReady() {
    Readiness.await(List.of(process), ready -> {});
  }

  /** Starts it again and waits until it is ready. */
  public void start() {
    launch().awaitReady();
  }

  /** Lets it end in peace. */
  public void stop() {
    process.close();
  }

  /** Ends it at once, as a power cut would. */
  public void kill() {
    process.kill();
  }

  /** Its address, without a slash at the end. */
  public String url() {
    return process.url();
  }

  PackagedService process() {
    return process;
  }
}
