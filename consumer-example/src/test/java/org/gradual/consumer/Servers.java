package org.gradual.consumer;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.gradual.localstack.KafkaBroker;
import org.gradual.localstack.PostgresServer;
import org.gradual.localstack.QuietLogs;

/** One PostgreSQL and one Kafka for all tests of this module; they end with the JVM. */
final class Servers {
  static final String DECISIONS = "gradual.tracking.progression.v1";
  static final String SESSIONS = "gradual.tracking.session.v1";

  private static final PostgresServer POSTGRES;
  private static final Database LOOKING;
  private static KafkaBroker kafka;

  static {
    QuietLogs.hush();
    POSTGRES = PostgresServer.throwAway();
    try {
      LOOKING = board();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(POSTGRES::close));
  }

  private Servers() {}

  static Database board() throws SQLException {
    return Database.open(
        "jdbc:postgresql://127.0.0.1:" + POSTGRES.port() + "/postgres?user=postgres");
  }

  static int postgresPort() {
    return POSTGRES.port();
  }

  static synchronized void wipe() throws SQLException {
    try (var sql = LOOKING.connection().createStatement()) {
      sql.execute("truncate position, parked, unreadable, decision, session");
      LOOKING.commit();
    }
  }

  /** Each row as text. */
  static synchronized List<String> rows(String query) throws SQLException {
    var rows = new ArrayList<String>();
    try (var sql = LOOKING.connection().createStatement();
        var found = sql.executeQuery("select t::text from (" + query + ") t")) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    LOOKING.rollback();
    return rows;
  }

  /** All that the board says, its positions and what waits. */
  static List<String> all() throws SQLException {
    var all = new ArrayList<String>();
    all.addAll(rows("select * from decision order by patient, sequence"));
    all.addAll(rows("select * from session order by patient, sequence"));
    all.addAll(rows("select * from position order by topic, key"));
    all.addAll(
        rows("select topic, key, sequence, epoch from parked order by topic, key, sequence"));
    all.addAll(rows("select * from unreadable order by topic, partition, record_offset"));
    return all;
  }

  /** With topics of two partitions each. */
  static synchronized String kafka() throws Exception {
    if (kafka == null) {
      kafka = KafkaBroker.throwAway();
      Runtime.getRuntime().addShutdownHook(new Thread(kafka::close));
    }
    return kafka.bootstrapServers();
  }

  static void createTopics(String prefix) throws Exception {
    try (var admin = Admin.create(Map.of("bootstrap.servers", kafka()))) {
      admin.createTopics(List.of(topic(prefix + DECISIONS), topic(prefix + SESSIONS))).all().get();
    }
  }

  private static NewTopic topic(String name) {
    return new NewTopic(name, Optional.of(2), Optional.empty());
  }
}
