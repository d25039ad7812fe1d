package org.gradual.consumer;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Events that wait for one that is missing before them. */
record Parked(Connection connection) {

  /** Whether it is the first of its key, which is when somebody should look. */
  boolean add(Event event) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into parked (topic, key, sequence, epoch, type, time, data) values (?, ?, ?, ?, ?, ?, ?)"
                + " on conflict do nothing returning"
                + " not exists (select from parked before where before.topic = parked.topic and before.key = parked.key)")) {
      insert.setString(1, event.topic());
      insert.setString(2, event.key());
      insert.setLong(3, event.sequence());
      insert.setString(4, event.epoch());
      insert.setString(5, event.type());
      insert.setObject(6, event.time());
      insert.setString(7, event.data());
      try (var row = insert.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  /** Takes out what has this number, if it waits. */
  Optional<Event> take(Event sameKey, long sequence) throws SQLException {
    try (var delete =
        connection.prepareStatement(
            "delete from parked where topic = ? and key = ? and sequence = ?"
                + " returning epoch, type, time, data")) {
      delete.setString(1, sameKey.topic());
      delete.setString(2, sameKey.key());
      delete.setLong(3, sequence);
      try (var row = delete.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Event(
                    sameKey.topic(),
                    sameKey.key(),
                    row.getString(1),
                    sequence,
                    row.getString(2),
                    row.getObject(3, OffsetDateTime.class),
                    row.getString(4)))
            : Optional.empty();
      }
    }
  }

  /** Forgets what the restored publisher has taken back. */
  void forget(Event from) throws SQLException {
    try (var delete =
        connection.prepareStatement(
            "delete from parked where topic = ? and key = ? and sequence >= ?")) {
      delete.setString(1, from.topic());
      delete.setString(2, from.key());
      delete.setLong(3, from.sequence());
      delete.executeUpdate();
    }
  }
}
