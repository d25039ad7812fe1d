package org.gradual.acceptance.restore;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.gradual.stories.Answer;
import org.gradual.stories.ChartStory;

/**
 * One client for each chart records sessions without a pause, notes what was answered with success,
 * and ends at the first answer that is none.
 */
final class Recorders {
  private static final int CREATED = 201;
  private static final long LIMIT_SECONDS = 60;

  /** Clients pass it side by side; who wants silence shuts it. */
  private final ReadWriteLock door = new ReentrantReadWriteLock(true);

  private final Set<String> answered = ConcurrentHashMap.newKeySet();
  private final Semaphore progress = new Semaphore(0);
  private final List<Future<Answer>> ends;

  private Recorders(List<ChartStory> charts) {
    ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
    ends = charts.stream().map(chart -> clients.submit(() -> record(chart))).toList();
    clients.shutdown();
  }

  static Recorders start(List<ChartStory> charts) {
    return new Recorders(charts);
  }

  /** The ids of the sessions that were answered with success up to now. */
  Set<String> answered() {
    return Set.copyOf(answered);
  }

  /** Returns when so many more are recorded. */
  void awaitMore(int sessions) throws InterruptedException {
    progress.drainPermits();
    if (!progress.tryAcquire(sessions, LIMIT_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("Less than %d sessions in a minute".formatted(sessions));
    }
  }

  /** Does something while no request is on its way. */
  <T> T inSilence(Callable<T> action) throws Exception {
    door.writeLock().lock();
    try {
      return action.call();
    } finally {
      door.writeLock().unlock();
    }
  }

  /** The answers with which the clients ended. */
  List<Answer> awaitEnd() throws InterruptedException, ExecutionException {
    return ends.stream().map(Recorders::end).toList();
  }

  private static Answer end(Future<Answer> client) {
    try {
      return client.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError("A client did not end with an answer", e);
    }
  }

  private Answer record(ChartStory chart) {
    String item = chart.item("bridge").get("id").textValue();
    for (int number = 1; ; number++) {
      String session = UUID.randomUUID().toString();
      Answer answer = behindTheDoor(chart, session, Sessions.ofBridge(item, number));
      if (answer.status() != CREATED) {
        return answer;
      }
      answered.add(session);
      progress.release();
    }
  }

  private Answer behindTheDoor(ChartStory chart, String session, Map<String, Object> body) {
    door.readLock().lock();
    try {
      return chart.therapist().put(chart.path() + "/sessions/" + session, body);
    } finally {
      door.readLock().unlock();
    }
  }
}
