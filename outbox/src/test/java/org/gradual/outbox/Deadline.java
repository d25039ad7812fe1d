package org.gradual.outbox;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what must become true soon, and fails when it does not. */
final class Deadline {
  private static final Duration POLL = Duration.ofMillis(10);

  private Deadline() {}

  static void await(Callable<Boolean> condition) {
    await(Log.LIMIT, condition);
  }

  static void await(Duration limit, Callable<Boolean> condition) {
    long deadline = System.nanoTime() + limit.toNanos();
    try {
      while (!condition.call()) {
        if (System.nanoTime() > deadline) {
          throw new AssertionError("not within " + limit);
        }
        LockSupport.parkNanos(POLL.toNanos());
      }
    } catch (AssertionError e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
