package org.gradual.outbox;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A relay in a process of its own, which can be killed as a service can. */
final class RelayProcess implements AutoCloseable {
  private static final String ADDRESSES = "gradual.local-stack.";

  private final Process process;

  private RelayProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts one beside the relays of a bed.
   *
   * @param log what it prints
   */
  static RelayProcess start(TestBed bed, File log) throws IOException {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith(ADDRESSES))
        .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(RelayProcess.class.getName());
    command.add(bed.config.topicPrefix().orElse(""));
    command.add(bed.config.lease().toString());
    return new RelayProcess(
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
            .start());
  }

  /** SIGKILL. */
  void kill() {
    process.destroyForcibly();
  }

  /** SIGSTOP: it stands still without knowing it. */
  void freeze() throws Exception {
    signal("-STOP");
  }

  /** SIGCONT. */
  void thaw() throws Exception {
    signal("-CONT");
  }

  private void signal(String signal) throws Exception {
    new ProcessBuilder("kill", signal, String.valueOf(process.pid())).start().waitFor();
  }

  @Override
  public void close() {
    kill();
  }

  /** Relays until killed. */
  public static void main(String[] arguments) throws Exception {
    try (TestBed bed = TestBed.join(arguments[0], arguments[1])) {
      bed.relay().start();
      new CountDownLatch(1).await();
    }
  }
}
