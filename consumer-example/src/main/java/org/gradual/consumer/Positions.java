package org.gradual.consumer;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

/** The table of positions. */
record Positions(Connection connection) {

  /**
   * Where the event's key stands; it stays locked until the transaction ends, so that two instances
   * that both hold a partition for a moment take its events in one after the other.
   */
  Position lock(Event event) throws SQLException {
    store(event, Position.before(event), "on conflict do nothing");
    try (var query =
        connection.prepareStatement(
            "select epoch, sequence, past_epochs, from_start, heard_at from position"
                + " where topic = ? and key = ? for update")) {
      query.setString(1, event.topic());
      query.setString(2, event.key());
      try (var row = query.executeQuery()) {
        row.next();
        return new Position(
            row.getString(1),
            row.getLong(2),
            List.of((String[]) row.getArray(3).getArray()),
            row.getBoolean(4),
            row.getObject(5, OffsetDateTime.class));
      }
    }
  }

  void store(Event event, Position position) throws SQLException {
    store(
        event,
        position,
        "on conflict (topic, key) do update set epoch = excluded.epoch, sequence = excluded.sequence,"
            + " past_epochs = excluded.past_epochs, heard_at = excluded.heard_at");
  }

  private void store(Event event, Position position, String otherwise) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into position (topic, key, epoch, sequence, past_epochs, from_start, heard_at)"
                + " values (?, ?, ?, ?, ?, ?, ?) "
                + otherwise)) {
      insert.setString(1, event.topic());
      insert.setString(2, event.key());
      insert.setString(3, position.epoch());
      insert.setLong(4, position.sequence());
      insert.setArray(5, connection.createArrayOf("text", position.pastEpochs().toArray()));
      insert.setBoolean(6, position.fromStart());
      insert.setObject(7, position.heardAt());
      insert.executeUpdate();
    }
  }
}
