package org.gradual.consumer;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gradual.consumer.Inbox.Outcome;

/** Keeps the board beside the local stack, and says what it has taken in, until Ctrl-C. */
public final class Main {
  private static final String GROUP = "dose-board";

  /** A level is forgotten together with its collected logger. */
  private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

  private Main() {}

  public static void main(String[] arguments) throws SQLException {
    KAFKA.setLevel(Level.WARNING);
    var environment = System.getenv();
    var kafka = "127.0.0.1:" + environment.getOrDefault("GRADUAL_KAFKA_PORT", "19092");
    var prefix = environment.getOrDefault("GRADUAL_TOPIC_PREFIX", "");
    var postgres = environment.getOrDefault("GRADUAL_POSTGRES_PORT", "15432");
    try (var database =
            Database.open("jdbc:postgresql://127.0.0.1:" + postgres + "/postgres?user=postgres");
        var consumer = new BoardConsumer(kafka, prefix, GROUP, new Inbox(database))) {
      var running = Thread.currentThread();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(consumer, running)));
      show(database);
      var tally = new EnumMap<Outcome, Integer>(Outcome.class);
      consumer.run(
          outcomes -> {
            outcomes.forEach(outcome -> tally.merge(outcome, 1, Integer::sum));
            System.out.println(tally);
            show(database);
          });
    }
  }

  private static void stop(BoardConsumer consumer, Thread running) {
    consumer.stop();
    try {
      running.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void show(Database database) throws SQLException {
    database
        .first(
            "select coalesce((select string_agg(kind || ' ' || count, ', ' order by kind)"
                + " from decision_count), 'no decisions'), (select count(*) from current_dose),"
                + " (select count(*) from parked)",
            row ->
                "  %s; doses of %d plan items; %d parked"
                    .formatted(row.getString(1), row.getInt(2), row.getInt(3)))
        .ifPresent(System.out::println);
    database.rollback();
  }
}
