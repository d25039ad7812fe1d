package org.gradual.outbox;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.gradual.localstack.Database;
import org.gradual.localstack.StackAddresses;

/** The outbox in PostgreSQL, as seen by its roles. */
final class TestDatabase {
  private TestDatabase() {}

  /** A pool of connections as one of the roles. */
  static AgroalDataSource connect(String role) throws SQLException {
    String url = StackAddresses.shared().jdbcUrl(Database.TRACKING);
    return AgroalDataSource.from(
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.maxSize(20)
                        .connectionFactoryConfiguration(
                            factory ->
                                factory
                                    .jdbcUrl(url)
                                    .principal(new NamePrincipal(role))
                                    .credential(new SimplePassword(role)))));
  }

  /** Makes the tables where they are missing, and empties them. */
  static void empty() throws SQLException {
    String owner = Database.TRACKING.owner();
    try (AgroalDataSource asOwner = connect(owner)) {
      Flyway.configure()
          .dataSource(asOwner)
          .placeholders(Map.of("service_role", Database.TRACKING.service()))
          .load()
          .migrate();
      try (Connection connection = asOwner.getConnection();
          Statement sql = connection.createStatement()) {
        sql.execute("truncate outbox_event, outbox_sequence, outbox_blocked, outbox_intervention");
        sql.execute("update outbox_lease set held_until = '-infinity'");
      }
    }
  }

  /** A connection that may do more than a service. */
  static Connection asOwner() throws SQLException {
    String owner = Database.TRACKING.owner();
    return DriverManager.getConnection(
        StackAddresses.shared().jdbcUrl(Database.TRACKING), owner, owner);
  }

  /** What a service may not do. */
  static void execute(String... statements) throws SQLException {
    try (Connection owner = asOwner();
        Statement sql = owner.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    }
  }

  /** The first column of what the owner of the database sees. */
  static List<String> texts(String query) throws SQLException {
    try (Connection owner = asOwner();
        Statement sql = owner.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      var texts = new ArrayList<String>();
      while (row.next()) {
        texts.add(row.getString(1));
      }
      return texts;
    }
  }
}
