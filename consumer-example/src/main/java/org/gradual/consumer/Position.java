package org.gradual.consumer;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * How far one key of one topic has been taken in. One number is enough, for as long as events come
 * in order: no table of ids that grows.
 *
 * @param pastEpochs those before this one, of this key
 * @param fromStart whether the key's first event was read; the topic may have lost it to retention
 * @param heardAt the time of the last event
 */
record Position(
    String epoch,
    long sequence,
    List<String> pastEpochs,
    boolean fromStart,
    OffsetDateTime heardAt) {

  /** What an event is to one who stands here. */
  enum Verdict {
    NEXT,
    SEEN,
    GAP,
    RESTORED
  }

  /** Before the first event of a key that is read, whichever it is. */
  static Position before(Event first) {
    return new Position(
        first.epoch(), first.sequence() - 1, List.of(), first.sequence() == 1, first.time());
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
    return new Position(epoch, event.sequence(), pastEpochs, fromStart, event.time());
  }

  /**
   * The publisher counts on from where its backup stood: what came at or after this event's number
   * in the epoch before has been taken back, and what came earlier holds.
   */
  Position restoredBefore(Event event) {
    var past = new ArrayList<>(pastEpochs);
    past.add(epoch);
    return new Position(
        event.epoch(), Math.min(sequence, event.sequence() - 1), past, fromStart, heardAt);
  }
}
