package org.gradual.consumer;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Takes in records, each in a transaction that moves the position too. So whatever dies when, an
 * event counts once: what was not committed comes again, and what comes again is known.
 */
final class Inbox {
  private static final System.Logger LOG = System.getLogger(Inbox.class.getName());

  /** What became of a record; worth a metric each, and all but the first two an alert. */
  enum Outcome {
    APPLIED,
    DROPPED,
    RESTORED,
    PARKED,
    UNREADABLE
  }

  private final Connection connection;
  private final Positions positions;
  private final Parked parked;
  private final Board board;

  /**
   * @param connection not in auto-commit mode, and nobody else's
   */
  Inbox(Connection connection) {
    this.connection = connection;
    this.positions = new Positions(connection);
    this.parked = new Parked(connection);
    this.board = new Board(connection);
  }

  Outcome take(ConsumerRecord<String, String> record) throws SQLException {
    Outcome outcome;
    try {
      outcome = take(Event.of(record));
    } catch (Unreadable e) {
      connection.rollback();
      setAside(record, e.getMessage());
      outcome = Outcome.UNREADABLE;
    }
    connection.commit();
    return outcome;
  }

  private Outcome take(Event event) throws SQLException {
    Board.mustBeReadable(event);
    Position position = drain(event, positions.lock(event));
    var verdict = position.judge(event);
    if (verdict == Position.Verdict.RESTORED) {
      LOG.log(Level.WARNING, "the publisher of {0} was restored from a backup", event.topic());
      board.forget(event);
      parked.forget(event);
      position = position.restoredBefore(event);
    }
    Outcome outcome =
        switch (position.judge(event)) {
          case NEXT -> {
            board.apply(event);
            position = drain(event, position.after(event));
            yield verdict == Position.Verdict.RESTORED ? Outcome.RESTORED : Outcome.APPLIED;
          }
          case GAP -> {
            park(event, position);
            yield Outcome.PARKED;
          }
          case SEEN -> Outcome.DROPPED;
          case RESTORED -> throw new IllegalStateException("restored twice");
        };
    positions.store(event, position);
    return outcome;
  }

  private Position drain(Event sameKey, Position position) throws SQLException {
    var next = parked.take(sameKey, position.sequence() + 1);
    while (next.isPresent()) {
      board.apply(next.get());
      position = position.after(next.get());
      next = parked.take(sameKey, position.sequence() + 1);
    }
    return position;
  }

  private void park(Event event, Position position) throws SQLException {
    if (parked.add(event)) {
      LOG.log(
          Level.WARNING,
          "a key of {0} waits: after {1} came {2}; see table parked",
          event.topic(),
          position.sequence(),
          event.sequence());
    }
  }

  private void setAside(ConsumerRecord<?, ?> record, String reason) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into unreadable (topic, partition, record_offset, reason) values (?, ?, ?, ?)"
                + " on conflict do nothing")) {
      insert.setString(1, record.topic());
      insert.setInt(2, record.partition());
      insert.setLong(3, record.offset());
      insert.setString(4, reason);
      if (insert.executeUpdate() > 0) {
        LOG.log(
            Level.WARNING,
            "no event: {0}-{1} at offset {2}, {3}",
            record.topic(),
            record.partition(),
            record.offset(),
            reason);
      }
    }
  }
}
