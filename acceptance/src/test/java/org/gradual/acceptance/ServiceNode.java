package org.gradual.acceptance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
  private final String name;
  private final Map<String, String> environment;
  private PackagedService process;
  private int starts;

  /**
   * @param environment all that the service gets to know, {@code QUARKUS_HTTP_PORT} among it
   */
  ServiceNode(String module, Map<String, String> environment) {
    this(module, module, environment);
  }

  /**
   * One of several instances.
   *
   * @param name of the instance and of its log
   * @param environment all that the service gets to know, {@code QUARKUS_HTTP_PORT} among it
   */
  public ServiceNode(String module, String name, Map<String, String> environment) {
    this.module = module;
    this.name = name;
    this.environment = Map.copyOf(environment);
  }

  /** Starts it without waiting. */
  public ServiceNode launch() {
    return launch(List.of());
  }

  /**
   * @param more options of the JVM
   */
  public ServiceNode launch(List<String> more) {
    Path jar = Path.of("..", module, "target", "quarkus-app", "quarkus-run.jar");
    Path log = Path.of("target", "log", name + (starts++ == 0 ? "" : "-" + starts) + ".log");
    var options = Stream.concat(OPTIONS.stream(), more.stream()).toList();
    process = PackagedService.start(name, jar, options, environment, log);
    return this;
  }

  public void awaitReady() {
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

  public PackagedService process() {
    return process;
  }
}
