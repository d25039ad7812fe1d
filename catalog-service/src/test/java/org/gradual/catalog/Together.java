package org.gradual.catalog;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Lets two clients act at the same time. */
public final class Together {
  private Together() {}

  /** What the one got, and what the other got. */
  public static <T> List<T> both(Callable<T> one, Callable<T> other)
      throws InterruptedException, ExecutionException {
    var barrier = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var first = threads.submit(() -> after(barrier, one));
      var second = threads.submit(() -> after(barrier, other));
      return List.of(first.get(), second.get());
    }
  }

  private static <T> T after(CyclicBarrier barrier, Callable<T> action) throws Exception {
    barrier.await();
    return action.call();
  }
}
