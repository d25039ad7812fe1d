package org.gradual.bench.writepath;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.gradual.bench.writepath.Change.ChartKey;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** Jdbi: plain SQL with named parameters, bound from records by their accessors. */
record JdbiSql(Jdbi jdbi) implements ChartWriter {

  JdbiSql(DataSource pool) {
    this(Jdbi.create(pool).installPlugin(new PostgresPlugin()));
  }

  @Override
  public List<Change.Session> write(Change change, int history) throws SQLException {
    try (var handle = jdbi.open()) {
      return ChartWriter.inTransaction(
          handle.getConnection(),
          () -> {
            var key = change.key();
            ChartWriter.enter(handle.getConnection(), change);
            lock(handle, key);
            long version = version(handle, key);
            var read = read(handle, key, history);
            insert(handle, key, change);
            update(handle, key, version + 1, change.state());
            return read;
          });
    }
  }

  private static void lock(Handle handle, ChartKey key) {
    handle
        .createQuery(
            "select id from patient where clinic = :clinic and id = :patient for no key update")
        .bindMethods(key)
        .mapTo(UUID.class)
        .one();
  }

  private static long version(Handle handle, ChartKey key) {
    return handle
        .createQuery(
            "select version, state from chart where clinic = :clinic and patient = :patient")
        .bindMethods(key)
        .map(
            (row, _) -> {
              row.getString("state");
              return row.getLong("version");
            })
        .one();
  }

  private static List<Change.Session> read(Handle handle, ChartKey key, int history) {
    return handle
        .createQuery(
            """
            select id, performed_at, document from session
            where clinic = :clinic and patient = :patient
            order by performed_at desc limit :history
            """)
        .bindMethods(key)
        .bind("history", history)
        .map(
            (row, _) ->
                new Change.Session(
                    row.getObject("id", UUID.class),
                    row.getObject("performed_at", OffsetDateTime.class).toInstant(),
                    row.getString("document")))
        .list();
  }

  private static void insert(Handle handle, ChartKey key, Change change) {
    handle
        .createUpdate(
            """
            insert into session (clinic, patient, id, performed_at, document)
            values (:clinic, :patient, :id, :performedAt, :document::jsonb)
            """)
        .bindMethods(key)
        .bindMethods(change.session())
        .execute();
    var decisions =
        handle.prepareBatch(
            """
            insert into decision (clinic, patient, id, session, document)
            values (:clinic, :patient, :id, :session, :document::jsonb)
            """);
    change.decisions().forEach(row -> decisions.bindMethods(key).bindMethods(row).add());
    decisions.execute();
    handle
        .createUpdate(
            """
            insert into audit (clinic, patient, id, at, subject, action)
            values (:clinic, :patient, :id, :at, :subject, :action)
            """)
        .bindMethods(key)
        .bindMethods(change.audit())
        .execute();
    var messages =
        handle.prepareBatch(
            """
            insert into outbox (id, topic, key, type, sequence, data)
            values (:id, :topic, :key, :type, :sequence, :data::jsonb)
            """);
    change.messages().forEach(row -> messages.bindMethods(row).add());
    messages.execute();
  }

  private static void update(Handle handle, ChartKey key, long version, String state) {
    handle
        .createUpdate(
            """
            update chart set version = :version, state = :state::jsonb
            where clinic = :clinic and patient = :patient
            """)
        .bindMethods(key)
        .bind("version", version)
        .bind("state", state)
        .execute();
  }
}
