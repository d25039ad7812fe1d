package org.gradual.bench.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the table of the outbox takes at several moments, and how much of it is dead. */
final class Disk {
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final String VACUUMS =
      "select autovacuum_count from pg_stat_user_tables where relname = 'outbox_event'";

  private final Stage stage;
  private final List<String> lines = new ArrayList<>();

  Disk(Stage stage) {
    this.stage = stage;
  }

  void note(String when) throws SQLException {
    lines.add(
        "| %s | %,d | %,d | %,d KiB | %,d KiB | %d |"
            .formatted(
                when,
                stage.number("select count(*) from outbox_event"),
                stage.number(
                    "select n_dead_tup from pg_stat_user_tables where relname = 'outbox_event'"),
                stage.number("select pg_table_size('outbox_event') / 1024"),
                stage.number("select pg_indexes_size('outbox_event') / 1024"),
                stage.number(VACUUMS)));
  }

  /** Waits until autovacuum has been at the table once more: it comes by every minute. */
  void awaitVacuum() throws SQLException, InterruptedException {
    long before = stage.number(VACUUMS);
    long deadline = System.nanoTime() + LONGEST.toNanos();
    while (stage.number(VACUUMS) == before && System.nanoTime() < deadline) {
      Thread.sleep(500);
    }
  }

  void print() {
    OutboxBench.say("%n| outbox_event | rows | dead | table | index | vacuums |");
    OutboxBench.say("|---|---:|---:|---:|---:|---:|");
    lines.forEach(line -> OutboxBench.say("%s", line));
  }
}
