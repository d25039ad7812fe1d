package org.gradual.acceptance;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what comes by itself. */
public final class Deadline {
  private static final long PAUSE = Duration.ofMillis(20).toNanos();

  private Deadline() {}

  /** A question to a database, to files or to a service. */
  public interface Condition {
    boolean holds() throws Exception;
  }

  /** Asks on until it holds; fails, and says for what it has waited, when the time is over. */
  public static void await(Duration limit, Condition condition, String what) throws Exception {
    long end = System.nanoTime() + limit.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Not within %s: %s".formatted(limit, what));
      }
      LockSupport.parkNanos(PAUSE);
    }
  }
}
