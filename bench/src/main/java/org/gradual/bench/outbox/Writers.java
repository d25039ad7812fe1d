package org.gradual.bench.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.gradual.outbox.OutboxTable;

/** Record sessions of random patients, each in its transaction, as fast as they can or may. */
final class Writers {
  private static final int PATIENTS = 2_000;

  private final Stage stage;
  private final int writers;
  private final long pauseNanos;
  final Times commits = new Times();

  /**
   * @param perSecond sessions, all writers together; 0 for as many as they can
   */
  Writers(Stage stage, int writers, int perSecond) {
    this.stage = stage;
    this.writers = writers;
    this.pauseNanos = perSecond == 0 ? 0 : 1_000_000_000L * writers / perSecond;
  }

  /** Returns when so many sessions are stored, with the seconds that it took. */
  double record(long sessions) throws ExecutionException, InterruptedException {
    var left = new AtomicLong(sessions);
    var running = new ArrayList<Future<?>>();
    long begin = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < writers; i++) {
        running.add(
            threads.submit(
                () -> {
                  long due = System.nanoTime();
                  while (left.getAndDecrement() > 0) {
                    record();
                    due += pauseNanos;
                    LockSupport.parkNanos(due - System.nanoTime());
                  }
                  return null;
                }));
      }
      for (Future<?> writer : running) {
        writer.get();
      }
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private void record() throws SQLException {
    long begin = System.nanoTime();
    int patient = ThreadLocalRandom.current().nextInt(PATIENTS);
    try (Connection connection = stage.database.getConnection()) {
      connection.setAutoCommit(false);
      OutboxTable.append(connection, Sessions.of("patient-" + patient));
      connection.commit();
    }
    stage.wakeUp.now();
    commits.add((System.nanoTime() - begin) / 1_000);
  }
}
