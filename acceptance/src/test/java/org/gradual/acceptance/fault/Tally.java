package org.gradual.acceptance.fault;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What became of every attempt at a request. */
final class Tally {
  /** An attempt's end, as the client sees it. */
  enum End {
    /** Any answer that settles the request, a refusal included. */
    ANSWERED,
    /** 503 as the contract writes it. */
    UNAVAILABLE,
    /** Nobody took the connection. */
    NOBODY,
    /** The connection broke before an answer: what was asked may be done or not. */
    BROKEN,
    /** No answer within the limit. */
    SILENT,
    /** An answer that must never be given. */
    WRONG
  }

  private final Map<End, AtomicInteger> ends = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> answeredBy = new ConcurrentHashMap<>();
  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
  private final AtomicLong longest = new AtomicLong();

  void note(Instance instance, End end, Duration took) {
    ends.computeIfAbsent(end, _ -> new AtomicInteger()).incrementAndGet();
    longest.accumulateAndGet(took.toMillis(), Math::max);
    if (end == End.ANSWERED) {
      answeredBy.computeIfAbsent(instance.name(), _ -> new AtomicInteger()).incrementAndGet();
    }
  }

  /** Something that a report has to name. */
  void complain(String what) {
    complaints.add(what);
  }

  int of(End end) {
    return ends.getOrDefault(end, new AtomicInteger()).get();
  }

  /** How often an instance has settled a request. */
  int answeredBy(Instance instance) {
    return answeredBy.getOrDefault(instance.name(), new AtomicInteger()).get();
  }

  /** The longest that a client has waited for anything. */
  Duration longest() {
    return Duration.ofMillis(longest.get());
  }

  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public String toString() {
    return "%s, answered by %s".formatted(ends, answeredBy);
  }
}
