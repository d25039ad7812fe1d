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
   */
  static Load start(List<Person> people, Duration pause, Random random) {
    var load = new Load();
    for (Person person : people) {
      long seed = random.nextLong();
      load.running.add(load.threads.submit(() -> load.work(person, pause, new Random(seed))));
    }
    return load;
  }

  private Void work(Person person, Duration pause, Random random) throws InterruptedException {
    while (!ended) {
      LockSupport.parkNanos((long) (pause.toNanos() * 2 * random.nextDouble()));
      person.act();
    }
    return null;
  }

  /**
   * Returns when everybody has finished.
   *
   * @return what went wrong in their eyes
   */
  List<String> end() throws InterruptedException {
    ended = true;
    var failures = new ArrayList<String>();
    for (Future<?> person : running) {
      try {
        person.get();
      } catch (ExecutionException e) {
        failures.add(e.getCause().toString());
      }
    }
    threads.close();
    return failures;
  }
}
