package org.gradual.consumer;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far one key of one topic has been taken in. One number is enough, for as long as events come
 * in order: no table of ids that grows.
 *
 * @param pastEpochs those before this one, of this key
 * @param heardAt the time of the last event
 */
record Position(String epoch, long sequence, List<String> pastEpochs, OffsetDateTime heardAt) {

  /** What an event is to one who stands here. */
  enum Verdict {
    NEXT,
    SEEN,
    GAP,
    RESTORED
  }

  Verdict judge(Event event) {
    if (!event.epoch().equals(epoch)) {
      return pastEpochs.contains(event.epoch()) ? Verdict.SEEN : Verdict.RESTORED;
    }
    if (event.sequence() <= sequence) {
      return Verdict.SEEN;
    }
    return event.sequence() == sequence + 1 ? Verdict.NEXT : Verdict.GAP;
  }

  Position after(Event event) {
    return new Position(epoch, event.sequence(), pastEpochs, event.time());
  }

  /**
   * The publisher counts on from where its backup stood: what came at or after this event's number
   * in the epoch before has been taken back, and what came earlier holds.
   */
  Position restoredBefore(Event event) {
    var past = Stream.concat(pastEpochs.stream(), Stream.of(epoch)).toList();
    return new Position(event.epoch(), Math.min(sequence, event.sequence() - 1), past, heardAt);
  }

  /**
   * Where the event's key stands; before the first event that is read of it, right before that. The
   * row stays locked until the transaction ends, so that two instances that both hold a partition
   * for a moment take its events in one after the other.
   */
  static Position lock(Database database, Event event) throws SQLException {
    database.update(
        "insert into position (topic, key, epoch, sequence, from_start, heard_at)"
            + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
        event.topic(),
        event.key(),
        event.epoch(),
        event.sequence() - 1,
        event.sequence() == 1,
        event.time());
    return database
        .first(
            "select epoch, sequence, past_epochs, heard_at from position"
                + " where topic = ? and key = ? for update",
            row ->
                new Position(
                    row.getString(1),
                    row.getLong(2),
                    List.of((String[]) row.getArray(3).getArray()),
                    row.getObject(4, OffsetDateTime.class)),
            event.topic(),
            event.key())
        .orElseThrow();
  }

  void store(Database database, Event event) throws SQLException {
    database.update(
        "update position set epoch = ?, sequence = ?, past_epochs = ?, heard_at = ?"
            + " where topic = ? and key = ?",
        epoch,
        sequence,
        pastEpochs.toArray(String[]::new),
        heardAt,
        event.topic(),
        event.key());
  }
}
