package org.gradual.consumer;

import java.lang.System.Logger.Level;
import java.sql.SQLException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gradual.consumer.Position.Verdict;

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

  private final Database database;
  private final Waiting waiting;
  private final Board board;

  Inbox(Database database) {
    this.database = database;
    this.waiting = new Waiting(database);
    this.board = new Board(database);
  }

  Outcome take(ConsumerRecord<String, String> record) throws SQLException {
    Outcome outcome;
    try {
      outcome = take(Event.of(record));
    } catch (Unreadable e) {
      setAside(record, e.getMessage());
      outcome = Outcome.UNREADABLE;
    }
    database.commit();
    return outcome;
  }

  private Outcome take(Event event) throws SQLException {
    Board.mustBeReadable(event);
    Position position = drain(event, Position.lock(database, event));
    var verdict = position.judge(event);
    if (verdict == Verdict.RESTORED) {
      LOG.log(Level.WARNING, "the publisher of {0} was restored from a backup", event.topic());
      board.forget(event);
      waiting.forget(event);
      position = position.restoredBefore(event);
    }
    Outcome outcome =
        switch (position.judge(event)) {
          case NEXT -> {
            board.apply(event);
            position = drain(event, position.after(event));
            yield verdict == Verdict.RESTORED ? Outcome.RESTORED : Outcome.APPLIED;
          }
          case GAP -> {
            park(event, position);
            yield Outcome.PARKED;
          }
          case SEEN -> Outcome.DROPPED;
          case RESTORED -> throw new IllegalStateException("restored twice");
        };
    position.store(database, event);
    return outcome;
  }

  /** Applies what has waited for this position. */
  private Position drain(Event event, Position position) throws SQLException {
    var next = waiting.take(event.topic(), event.key(), position.sequence() + 1);
    while (next.isPresent()) {
      board.apply(next.get());
      position = position.after(next.get());
      next = waiting.take(event.topic(), event.key(), position.sequence() + 1);
    }
    return position;
  }

  private void park(Event event, Position position) throws SQLException {
    if (waiting.add(event)) {
      LOG.log(
          Level.WARNING,
          "a key of {0} waits: after {1} came {2}; see table parked",
          event.topic(),
          position.sequence(),
          event.sequence());
    }
  }

  private void setAside(ConsumerRecord<?, ?> record, String reason) throws SQLException {
    int added =
        database.update(
            "insert into unreadable (topic, partition, record_offset, reason) values (?, ?, ?, ?)"
                + " on conflict do nothing",
            record.topic(),
            record.partition(),
            record.offset(),
            reason);
    if (added > 0) {
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
