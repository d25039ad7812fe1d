package org.gradual.consumer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

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
    try (var connection =
            Database.open("jdbc:postgresql://127.0.0.1:" + postgres + "/postgres?user=postgres");
        var consumer = new BoardConsumer(kafka, prefix, GROUP, new Inbox(connection))) {
      var running = Thread.currentThread();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(consumer, running)));
      show(connection);
      var tally = new EnumMap<Inbox.Outcome, Integer>(Inbox.Outcome.class);
      consumer.run(outcomes -> tell(connection, tally, outcomes));
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

  private static void tell(
      Connection connection,
      Map<Inbox.Outcome, Integer> tally,
      Collection<Inbox.Outcome> outcomes) {
    if (!outcomes.isEmpty()) {
      outcomes.forEach(outcome -> tally.merge(outcome, 1, Integer::sum));
      System.out.println(tally);
      try {
        show(connection);
      } catch (SQLException e) {
        throw new IllegalStateException("the board cannot be read", e);
      }
    }
  }

  private static void show(Connection connection) throws SQLException {
    try (var sql = connection.createStatement();
        var row =
            sql.executeQuery(
                "select coalesce((select string_agg(kind || ' ' || count, ', ' order by kind) from decision_count),"
                    + " 'no decisions'), (select count(*) from current_dose), (select count(*) from parked)")) {
      row.next();
      System.out.printf(
          "  %s; doses of %d plan items; %d parked%n",
          row.getString(1), row.getInt(2), row.getInt(3));
    }
    connection.rollback();
  }
}
