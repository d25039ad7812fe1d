package org.gradual.acceptance.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the operating system can do to processes. */
enum Signal {
  /** The end, at once. */
  KILL,
  /** It stands still without knowing it. */
  STOP,
  /** It goes on. */
  CONT,
  /** It is asked to end. */
  TERM;

  /** Processes that have gone by themselves in this moment are no fault. */
  void to(Collection<Long> pids) {
    var command = new ArrayList<>(List.of("kill", "-" + name()));
    pids.forEach(pid -> command.add(String.valueOf(pid)));
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  void to(long pid) {
    to(List.of(pid));
  }
}
