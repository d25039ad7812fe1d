package org.gradual.outbox;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stops the first thread that comes by, as SIGSTOP would, until a test lets it go on. */
final class Failpoint implements AutoCloseable {
  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch open = new CountDownLatch(1);

  /** Called where the relay shall stop. */
  void stopHere() {
    reached.countDown();
    boolean interrupted = false;
    while (open.getCount() > 0) {
      try {
        open.await();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until a thread has stopped. */
  void awaitStop() throws InterruptedException {
    if (!reached.await(Log.LIMIT.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("the failpoint was not reached");
    }
  }

  /** Lets the stopped thread go on. */
  @Override
  public void close() {
    open.countDown();
  }
}
