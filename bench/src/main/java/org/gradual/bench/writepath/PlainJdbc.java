package org.gradual.bench.writepath;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** JDBC, the rows of one table sent as one batch. */
record PlainJdbc(DataSource pool) implements ChartWriter {

  @Override
  public List<Change.Session> write(Change change, int history) throws SQLException {
    try (var connection = pool.getConnection()) {
      return ChartWriter.inTransaction(
          connection,
          () -> {
            ChartWriter.enter(connection, change);
            lock(connection, change);
            long version = version(connection, change);
            var read = read(connection, change, history);
            insert(connection, change);
            update(connection, change, version + 1);
            return read;
          });
    }
  }

  private static void lock(Connection connection, Change change) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select id from patient where clinic = ? and id = ? for no key update")) {
      bind(select, change.clinic(), change.patient()).execute();
    }
  }

  private static long version(Connection connection, Change change) throws SQLException {
    try (var select =
            connection.prepareStatement(
                "select version, state from chart where clinic = ? and patient = ?");
        var rows = bind(select, change.clinic(), change.patient()).executeQuery()) {
      rows.next();
      rows.getString(2);
      return rows.getLong(1);
    }
  }

  private static List<Change.Session> read(Connection connection, Change change, int history)
      throws SQLException {
    try (var select =
            connection.prepareStatement(
                """
                select id, performed_at, document from session
                where clinic = ? and patient = ? order by performed_at desc limit ?
                """);
        var rows = bind(select, change.clinic(), change.patient(), history).executeQuery()) {
      var sessions = new ArrayList<Change.Session>(history);
      while (rows.next()) {
        sessions.add(
            new Change.Session(
                rows.getObject(1, UUID.class),
                rows.getObject(2, OffsetDateTime.class).toInstant(),
                rows.getString(3)));
      }
      return sessions;
    }
  }

  private static void insert(Connection connection, Change change) throws SQLException {
    var clinic = change.clinic();
    var patient = change.patient();
    var session = change.session();
    var audit = change.audit();
    batch(
        connection,
        """
        insert into session (clinic, patient, id, performed_at, document)
        values (?, ?, ?, ?, ?::jsonb)
        """,
        Stream.of(
            row(clinic, patient, session.id(), utc(session.performedAt()), session.document())));
    batch(
        connection,
        """
        insert into decision (clinic, patient, id, session, document)
        values (?, ?, ?, ?, ?::jsonb)
        """,
        change.decisions().stream()
            .map(d -> row(clinic, patient, d.id(), d.session(), d.document())));
    batch(
        connection,
        "insert into audit (clinic, patient, id, at, subject, action) values (?, ?, ?, ?, ?, ?)",
        Stream.of(
            row(clinic, patient, audit.id(), utc(audit.at()), audit.subject(), audit.action())));
    batch(
        connection,
        """
        insert into outbox (id, topic, key, type, sequence, data)
        values (?, ?, ?, ?, ?, ?::jsonb)
        """,
        change.messages().stream()
            .map(m -> row(m.id(), m.topic(), m.key(), m.type(), m.sequence(), m.data())));
  }

  private static void update(Connection connection, Change change, long version)
      throws SQLException {
    batch(
        connection,
        "update chart set version = ?, state = ?::jsonb where clinic = ? and patient = ?",
        Stream.of(row(version, change.state(), change.clinic(), change.patient())));
  }

  private static void batch(Connection connection, String sql, Stream<List<Object>> rows)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (var row : rows.toList()) {
        bind(statement, row.toArray()).addBatch();
      }
      statement.executeBatch();
    }
  }

  private static PreparedStatement bind(PreparedStatement statement, Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private static List<Object> row(Object... values) {
    return List.of(values);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
