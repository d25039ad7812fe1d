package org.gradual.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.gradual.acceptance.Deadline;
import org.gradual.acceptance.ServiceNode;
import org.gradual.localstack.Database;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A service that is killed in the middle of a migration, and started again. */
@Tag("faults")
class HalfMigratedIT {
  private static final String NAME = "half_migrated";

  /** Whoever creates the same table waits for the end of this transaction. */
  private static final String IN_THE_WAY = "create table measure (in_the_way integer)";

  private static final String DONE = "select count(*) from flyway_schema_history where success";
  private static final String WAITING =
      """
      select count(*) from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'
      """;
  private static final Duration LIMIT = Duration.ofMinutes(2);

  @Test
  void goesOnWhereItWasKilled() throws Exception {
    Bed bed = Suite.shared().bed();
    bed.postgres().execute("create database %s owner tracking_owner".formatted(NAME));
    bed.postgres().execute("grant connect on database %s to tracking_service".formatted(NAME));
    String url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(bed.postgres().port(), NAME);
    var node = new ServiceNode("tracking-service", "faults-half-migrated", environment(bed, url));
    int half;
    try (Connection other = connect(url);
        Statement sql = other.createStatement()) {
      other.setAutoCommit(false);
      sql.execute(IN_THE_WAY);
      node.launch();
      Deadline.await(LIMIT, () -> count(url, WAITING) > 0, "it waits for the table in the way");
      node.kill();
      half = count(url, DONE);
      other.rollback();
    }
    assertThat(half).isPositive();
    node.start();
    assertThat(count(url, DONE)).isGreaterThan(half);
    node.stop();
  }

  private static Map<String, String> environment(Bed bed, String url) {
    var environment =
        new HashMap<>(
            bed.environment(
                Database.TRACKING, bed.postgres().port(), bed.kafka().bootstrapServers()));
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", url);
    environment.put("GRADUAL_TOPIC_PREFIX", NAME + ".");
    return environment;
  }

  private static Connection connect(String url) throws SQLException {
    return DriverManager.getConnection(url, "postgres", "");
  }

  private static int count(String url, String query) throws SQLException {
    try (Connection connection = connect(url);
        Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getInt(1);
    }
  }
}
