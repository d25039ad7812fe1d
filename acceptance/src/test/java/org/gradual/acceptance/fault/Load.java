package org.gradual.acceptance.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** People at work, each in a thread; whoever has begun something finishes it before the end. */
final class Load {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Future<?>> running = new ArrayList<>();
  private volatile boolean ended;

  private Load() {}

  /**
   * @param pause between two things that one of them does, on average
   * @param tally hears of whoever was refused for no reason, and works no more
   */
  static Load start(List<Person> people, Duration pause, Random random, Tally tally) {
    var load = new Load();
    for (Person person : people) {
      long seed = random.nextLong();
      load.running.add(
          load.threads.submit(() -> load.work(person, pause, new Random(seed), tally)));
    }
    return load;
  }

  private Void work(Person person, Duration pause, Random random, Tally tally)
      throws InterruptedException {
    try {
      while (!ended) {
        LockSupport.parkNanos((long) (pause.toNanos() * 2 * random.nextDouble()));
        person.act();
      }
    } catch (AssertionError e) {
      tally.complain(e.getMessage());
    }
    return null;
  }

  /** Returns when everybody has finished. */
  void end() throws InterruptedException, ExecutionException {
    ended = true;
    for (Future<?> person : running) {
      person.get();
    }
    threads.close();
  }
}
