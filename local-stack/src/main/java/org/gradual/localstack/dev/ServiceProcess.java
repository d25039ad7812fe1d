package org.gradual.localstack.dev;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A packaged service as a process of its own, its output in its log file. */
final class ServiceProcess implements AutoCloseable {
  private static final Duration STOP_LIMIT = Duration.ofSeconds(15);

  private final Service service;
  private final Process process;
  private final Path log;
  private final String url;

  private ServiceProcess(Service service, Process process, Path log, String url) {
    this.service = service;
    this.process = process;
    this.log = log;
    this.url = url;
  }

  static ServiceProcess start(Service service, Setup setup) {
    Path log = setup.log(service.module());
    var builder = new ProcessBuilder(command(service, setup));
    builder.environment().putAll(environment(service, setup));
    builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    builder.redirectErrorStream(true);
    builder.redirectOutput(log.toFile());
    try {
      return new ServiceProcess(service, builder.start(), log, setup.url(service));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The marks {@code -Dgradual...} are how ./dev finds its processes again. */
  private static List<String> command(Service service, Setup setup) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path jar = setup.home().resolve("app").resolve(service.module()).resolve("quarkus-run.jar");
    return List.of(
        java.toString(),
        "-Dgradual.home=" + setup.home(),
        "-Dgradual.part=" + service.module(),
        "-XX:+UseSerialGC",
        "-Xmx384m",
        "-jar",
        jar.toString());
  }

  private static Map<String, String> environment(Service service, Setup setup) {
    var environment = new HashMap<String, String>();
    setup
        .addresses()
        .configuration(service.database())
        .forEach((key, value) -> environment.put(variable(key), value));
    environment.put("QUARKUS_PROFILE", "local");
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(setup.port(service)));
    return environment;
  }

  private static String variable(String key) {
    return key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
  }

  Service service() {
    return service;
  }

  String url() {
    return url;
  }

  /** Throws if the process has ended. */
  void mustBeAlive() {
    if (!process.isAlive()) {
      throw new StartupException(
          "%s has ended with code %d; its log is %s"
              .formatted(service.module(), process.exitValue(), log));
    }
  }

  /** Calls back when the process ends on its own. */
  void onEnd(Runnable callback) {
    process.onExit().thenRun(callback);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
