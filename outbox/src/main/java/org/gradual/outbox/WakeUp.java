package org.gradual.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Spares the relay its pause when this very process has committed an event. */
@Singleton
public class WakeUp {
  private final Semaphore calls = new Semaphore(0);

  /** Ends the present pause, or the next one if there is none. Never blocks. */
  public void now() {
    if (calls.availablePermits() == 0) {
      calls.release();
    }
  }

  /** Pauses. True if a call ended the pause. */
  boolean await(Duration longest) throws InterruptedException {
    boolean called = calls.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
    calls.drainPermits();
    return called;
  }
}
