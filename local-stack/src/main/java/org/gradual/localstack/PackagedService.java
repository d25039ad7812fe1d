package org.gradual.localstack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A packaged service ({@code quarkus-run.jar}) as a process of its own, its output in a log file.
 * It gets the environment that it is given, and of this process's own only what a program needs to
 * run.
 */
public final class PackagedService implements AutoCloseable {
  private static final Duration STOP_LIMIT = Duration.ofSeconds(15);
  private static final List<String> INHERITED = List.of("PATH", "HOME", "TMPDIR", "LANG", "TZ");

  private final String name;
  private final Process process;
  private final Path log;
  private final String url;

  private PackagedService(String name, Process process, Path log, String url) {
    this.name = name;
    this.process = process;
    this.log = log;
    this.url = url;
  }

  /**
   * Starts it, without waiting.
   *
   * @param name for people
   * @param jar its {@code quarkus-run.jar}
   * @param options for the JVM
   * @param environment must hold {@code QUARKUS_HTTP_PORT}
   * @param log written anew
   */
  public static PackagedService start(
      String name, Path jar, List<String> options, Map<String, String> environment, Path log) {
    Folders.make(log.toAbsolutePath().getParent());
    var builder = new ProcessBuilder(command(jar, options));
    builder.environment().keySet().retainAll(INHERITED);
    builder.environment().putAll(environment);
    builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    builder.redirectErrorStream(true);
    builder.redirectOutput(log.toFile());
    try {
      String url = "http://127.0.0.1:" + environment.get("QUARKUS_HTTP_PORT");
      return new PackagedService(name, builder.start(), log, url);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(Path jar, List<String> options) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", jar.toString()));
    return command;
  }

  public String name() {
    return name;
  }

  /** Its address on this machine, without a slash at the end. */
  public String url() {
    return url;
  }

  public Path log() {
    return log;
  }

  /**
   * Fails when the process has ended.
   *
   * @throws IllegalStateException names the log
   */
  public void mustBeAlive() {
    if (!process.isAlive()) {
      throw new IllegalStateException(
          "%s has ended with code %d; its log is %s".formatted(name, process.exitValue(), log));
    }
  }

  /** Waits until the process ends by itself, and gives its exit code. */
  public int awaitEnd(Duration limit) throws InterruptedException {
    if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException(name + " still runs after " + limit);
    }
    return process.exitValue();
  }

  /** The number by which the operating system knows it. */
  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Calls back when the process ends. */
  public void onEnd(Runnable callback) {
    process.onExit().thenRun(callback);
  }

  /** Ends it at once, as a power cut would. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Asks it to end, and insists after a quarter of a minute. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public String toString() {
    return name + " at " + url;
  }
}
