package org.gradual.bench.outbox;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.gradual.contracts.EventSchemas;
import org.gradual.outbox.Relay;

/** Measures the outbox on a PostgreSQL and a Kafka of its own, and prints tables. */
public final class OutboxBench {
  private static final long EVENTS = 500_000;
  private static final long BACKLOG = 100_000;
  private static final int WRITERS = 8;
  private static final int STEADY_SESSIONS = 100;
  private static final int STEADY_SECONDS = 20;
  private static final int CHECKS = 10_000;
  private static final int ROUNDS = 3;

  private final Stage stage;

  private OutboxBench(Stage stage) {
    this.stage = stage;
  }

  /**
   * @param arguments how many events go through in one piece; 500,000 if it is not said
   */
  public static void main(String... arguments) throws Exception {
    long events = arguments.length == 0 ? EVENTS : Long.parseLong(arguments[0]);
    checks();
    try (Stage stage = Stage.open()) {
      new OutboxBench(stage).run(events);
    }
  }

  private static void checks() {
    say("| check of one event | size | CPU |");
    say("|---|---:|---:|");
    var schemas = new EventSchemas();
    Sessions.data().forEach((type, data) -> check(schemas, type, data));
  }

  /** The thread's own time: others may want the machine too. */
  private static void check(EventSchemas schemas, String type, String data) {
    var clock = ManagementFactory.getThreadMXBean();
    double micros = 0;
    for (int round = 0; round < ROUNDS; round++) { // the last one is warm
      long begin = clock.getCurrentThreadCpuTime();
      for (int i = 0; i < CHECKS; i++) {
        if (schemas.fault(type, data).isPresent()) {
          throw new IllegalStateException("not an example of " + type);
        }
      }
      micros = (clock.getCurrentThreadCpuTime() - begin) / 1e3 / CHECKS;
    }
    say("| `%s` | %d B | %.1f µs |", type, data.length(), micros);
  }

  private void run(long events) throws Exception {
    say(
        "%n| what | events/s | commit p50 | p99 | visible p50 | p99 |%n|---|---:|---:|---:|---:|---:|");
    var rows = new Disk(stage);
    Relay relay = stage.relay();
    Thread.sleep(2_000); // the topics are made
    try (var reader = new Reader(stage)) {
      through(reader, "warm-up", WRITERS, 0, events / 10);
      through(
          reader,
          STEADY_SESSIONS + " sessions a second",
          WRITERS,
          STEADY_SESSIONS,
          (long) STEADY_SESSIONS * STEADY_SECONDS * Sessions.EVENTS);
      through(reader, "one writer", 1, 0, events / 10);
      through(reader, WRITERS + " writers", WRITERS, 0, events);
      rows.note("after " + events + " events");
      relay.stop();
      backlog(reader, rows);
    }
    rows.print();
  }

  private void through(Reader reader, String what, int writers, int perSecond, long events)
      throws Exception {
    var load = new Writers(stage, writers, perSecond);
    double seconds = load.record(events / Sessions.EVENTS);
    Times visible = reader.await(events / Sessions.EVENTS * Sessions.EVENTS);
    say(
        "| %s | %.0f | %.1f ms | %.1f ms | %.0f ms | %.0f ms |",
        what,
        events / seconds,
        load.commits.percentile(50),
        load.commits.percentile(99),
        visible.percentile(50),
        visible.percentile(99));
  }

  private void backlog(Reader reader, Disk rows) throws Exception {
    var load = new Writers(stage, WRITERS, 0);
    double stored = load.record(BACKLOG / Sessions.EVENTS);
    say(
        "| %,d while no relay runs | %.0f | %.1f ms | %.1f ms | | |",
        BACKLOG, BACKLOG / stored, load.commits.percentile(50), load.commits.percentile(99));
    rows.note("with a backlog of " + BACKLOG);
    long begin = System.nanoTime();
    Relay relay = stage.relay();
    reader.await(BACKLOG);
    double drained = (System.nanoTime() - begin) / 1e9;
    say("| %,d drained in %.1f s | %.0f | | | | |", BACKLOG, drained, BACKLOG / drained);
    rows.note("drained");
    rows.awaitVacuum();
    rows.note("a vacuum later");
    relay.stop();
  }

  static void say(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
