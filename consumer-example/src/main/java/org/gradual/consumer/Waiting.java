package org.gradual.consumer;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Events that wait for one that is missing before them. */
record Waiting(Database database) {

  /** Whether nothing of its key has waited yet, which is when somebody should look. */
  boolean add(Event it) throws SQLException {
    return database
        .first(
            "insert into parked (topic, key, sequence, epoch, type, time, data)"
                + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning not exists"
                + " (select from parked it where it.topic = parked.topic and it.key = parked.key)",
            row -> row.getBoolean(1),
            it.topic(),
            it.key(),
            it.sequence(),
            it.epoch(),
            it.type(),
            it.time(),
            it.data())
        .orElse(false);
  }

  /** Takes out the event of this key that has this number, if it waits. */
  Optional<Event> take(String topic, String key, long sequence) throws SQLException {
    return database.first(
        "delete from parked where topic = ? and key = ? and sequence = ?"
            + " returning epoch, type, time, data",
        row ->
            new Event(
                topic,
                key,
                row.getString(1),
                sequence,
                row.getString(2),
                row.getObject(3, OffsetDateTime.class),
                row.getString(4)),
        topic,
        key,
        sequence);
  }

  /** Forgets what a restored publisher has taken back. */
  void forget(Event from) throws SQLException {
    database.update(
        "delete from parked where topic = ? and key = ? and sequence >= ?",
        from.topic(),
        from.key(),
        from.sequence());
  }
}
