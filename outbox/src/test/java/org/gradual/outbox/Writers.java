package org.gradual.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Writers that share their keys, commit late and early, and sometimes roll back. */
final class Writers implements AutoCloseable {
  private static final int WRITERS = 6;
  private static final int KEYS = 20;

  private final DataSource database;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Future<?>> running = new ArrayList<>();
  private final Set<String> committed = ConcurrentHashMap.newKeySet();
  private final AtomicInteger left;

  /**
   * @param transactions to run before the writers end
   */
  Writers(DataSource database, int transactions) {
    this.database = database;
    this.left = new AtomicInteger(transactions);
    for (int writer = 0; writer < WRITERS; writer++) {
      running.add(threads.submit(write(writer)));
    }
  }

  private Callable<Void> write(int writer) {
    var random = new Random(writer);
    return () -> {
      while (left.getAndDecrement() > 0) {
        transaction(random);
      }
      return null;
    };
  }

  private void transaction(Random random) throws SQLException {
    int events = 1 + random.nextInt(3);
    int key = random.nextInt(KEYS);
    var payloads = new ArrayList<String>();
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      for (int i = 0; i < events; i++) {
        String data = "{\"n\":\"%d/%d\"}".formatted(left.get(), random.nextLong());
        payloads.add(data);
        OutboxTable.append(connection, List.of(event("key-" + key, data)));
        Thread.yield();
      }
      if (random.nextInt(10) == 0) {
        connection.rollback();
      } else {
        connection.commit();
        committed.addAll(payloads);
      }
    }
  }

  static OutboxEvent event(String key, String data) {
    return new OutboxEvent(TestBed.TOPIC, key, "org.example.happened.v1", Map.of(), data);
  }

  /** The data of every event whose transaction has committed, once all writers have ended. */
  Set<String> committed() throws Exception {
    for (Future<?> writer : running) {
      writer.get();
    }
    return committed;
  }

  /** Lets every writer end after its present transaction. */
  void stop() {
    left.set(0);
  }

  @Override
  public void close() {
    stop();
    threads.close();
  }
}
