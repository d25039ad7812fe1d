package org.gradual.outbox;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The rows between commit and Kafka. A service appends through {@link Outbox}. */
public class OutboxTable {
  private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

  /** Both ids are drawn after the row lock of the sequence: within a key they rise together. */
  private static final String APPEND =
      """
      with drawn as (
        insert into outbox_sequence as s (topic, key, last) values (?, ?, 1)
        on conflict on constraint outbox_sequence_pk do update set last = s.last + 1
        returning topic, key, last)
      insert into outbox_event (topic, key, sequence, event, type, extension, data, appended_at)
      select topic, key, last, ?, ?, ?, ?, clock_timestamp() from drawn
      """;

  /**
   * A plain read without locks or a remembered position: an id that commits late is found by the
   * next read, and a snapshot that has an event of a key has every earlier one.
   */
  static final String NEXT =
      """
      select id, topic, key, sequence, event, type, extension, data, appended_at,
             (select epoch from outbox_epoch) as epoch
      from (select e.*, sum(octet_length(data)) over (order by id) - octet_length(data) as before
            from (select * from outbox_event w
                  where not exists (select from outbox_blocked b
                                    where b.topic = w.topic and b.key = w.key
                                      and b.sequence <= w.sequence)
                  order by id limit ?) e) waiting
      where before < ?
      order by id
      """;

  /** One that wakes up late takes nothing back of the number. */
  private static final String DELETE =
      """
      with counted as (
        update outbox_lease set batch = greatest(batch, ?) where name = 'relay')
      delete from outbox_event e using unnest(?::bigint[], ?::uuid[]) as p(id, event)
      where e.id = p.id and e.event = p.event
      """;

  /**
   * Rows go in the very commit that counts their batch. So the last batch that Kafka has is counted
   * here, or it is the next one and every row of it is still there; else the database is another.
   */
  private static final String FORGOTTEN =
      """
      select exists (
        select from outbox_lease l, outbox_epoch e
        where l.name = 'relay' and e.epoch::text = ?
          and (l.batch < ? - 1 or l.batch < ?
               and (select count(*)
                    from outbox_event w join unnest(?::bigint[], ?::uuid[]) as p(id, event)
                      on w.id = p.id and w.event = p.event) < ?))
      """;

  private static final String BATCHES = "select batch from outbox_lease where name = 'relay'";

  private static final String BLOCK =
      """
      insert into outbox_blocked (topic, key, sequence, event, reason) values (?, ?, ?, ?, ?)
      on conflict on constraint outbox_blocked_pk do update
      set sequence = excluded.sequence, event = excluded.event, reason = excluded.reason
      where outbox_blocked.sequence > excluded.sequence
      """;

  /** The event of the lowest id stands for the oldest: they differ by a transaction's length. */
  private static final String BACKLOG =
      """
      select (select count(*) from outbox_event) as rows,
             coalesce((select extract(epoch from clock_timestamp() - w.appended_at)
                       from outbox_event w
                       where not exists (select from outbox_blocked b
                                         where b.topic = w.topic and b.key = w.key
                                           and b.sequence <= w.sequence)
                       order by w.id limit 1), 0) as oldest_seconds,
             (select count(*) from outbox_blocked) as blocked_keys,
             (select owner from outbox_lease where held_until > now()) as leader
      """;

  private final DataSource database;

  OutboxTable(DataSource database) {
    this.database = database;
  }

  /** Stores events in the connection's transaction, which holds their keys' locks to its end. */
  public static void append(Connection transaction, List<OutboxEvent> events) throws SQLException {
    try (PreparedStatement sql = transaction.prepareStatement(APPEND)) {
      for (OutboxEvent event : events) {
        sql.setString(1, event.topic());
        sql.setString(2, event.key());
        sql.setObject(3, IDS.generate());
        sql.setString(4, event.type());
        sql.setArray(5, transaction.createArrayOf("text", flat(event.extensions())));
        sql.setString(6, event.data());
        sql.addBatch();
      }
      sql.executeBatch();
    }
  }

  private static Object[] flat(Map<String, String> extensions) {
    return extensions.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
        .toArray();
  }

  /** The next batch, in order. */
  List<StoredEvent> next(int events, int bytes) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement sql = connection.prepareStatement(NEXT)) {
      sql.setInt(1, events);
      sql.setInt(2, bytes);
      try (ResultSet row = sql.executeQuery()) {
        var batch = new ArrayList<StoredEvent>();
        while (row.next()) {
          batch.add(stored(row));
        }
        return batch;
      }
    }
  }

  private static StoredEvent stored(ResultSet row) throws SQLException {
    return new StoredEvent(
        new Receipt(row.getLong("id"), row.getObject("event", UUID.class)),
        row.getString("topic"),
        row.getString("key"),
        row.getLong("sequence"),
        row.getString("type"),
        List.of((String[]) row.getArray("extension").getArray()),
        row.getString("data"),
        row.getObject("appended_at", OffsetDateTime.class).toInstant(),
        row.getString("epoch"));
  }

  /**
   * Forgets what Kafka has committed.
   *
   * @param batch its number
   * @return how many rows were still there
   */
  int delete(long batch, List<Receipt> published) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement sql = connection.prepareStatement(DELETE)) {
      sql.setLong(1, batch);
      set(sql, 2, published);
      return sql.executeUpdate();
    }
  }

  private static void set(PreparedStatement sql, int first, List<Receipt> receipts)
      throws SQLException {
    Object[] ids = receipts.stream().map(Receipt::id).toArray();
    Object[] events = receipts.stream().map(Receipt::event).toArray();
    sql.setArray(first, sql.getConnection().createArrayOf("bigint", ids));
    sql.setArray(first + 1, sql.getConnection().createArrayOf("uuid", events));
  }

  /** How many batches were published and deleted, ever. */
  long batches() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement sql = connection.prepareStatement(BATCHES);
        ResultSet row = sql.executeQuery()) {
      row.next();
      return row.getLong("batch");
    }
  }

  /** Whether Kafka has had more from this database, in its present epoch, than it knows of. */
  boolean hasForgotten(LastBatch last) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement sql = connection.prepareStatement(FORGOTTEN)) {
      sql.setString(1, last.epoch());
      sql.setLong(2, last.number());
      sql.setLong(3, last.number());
      set(sql, 4, last.receipts());
      sql.setInt(6, last.receipts().size());
      try (ResultSet row = sql.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  /** Lets a key wait from this event on, until an operator has decided. */
  void block(StoredEvent event, String reason) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement sql = connection.prepareStatement(BLOCK)) {
      sql.setString(1, event.topic());
      sql.setString(2, event.key());
      sql.setLong(3, event.sequence());
      sql.setObject(4, event.receipt().event());
      sql.setString(5, reason);
      sql.executeUpdate();
    }
  }

  /** How much waits, and whether an instance sees to it. */
  Backlog backlog() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement sql = connection.prepareStatement(BACKLOG);
        ResultSet row = sql.executeQuery()) {
      row.next();
      return new Backlog(
          row.getLong("rows"),
          Math.max(0, row.getDouble("oldest_seconds")),
          row.getLong("blocked_keys"),
          Optional.ofNullable(row.getString("leader")));
    }
  }

  /**
   * What the relay has still to do.
   *
   * @param rows all that wait, parked ones included
   * @param oldestSeconds since the event that leaves next was appended; 0 if there is none
   * @param blockedKeys that wait for an operator
   * @param leader the instance that relays, if one does
   */
  record Backlog(long rows, double oldestSeconds, long blockedKeys, Optional<String> leader) {
    static final Backlog NONE = new Backlog(0, 0, 0, Optional.empty());
  }
}
