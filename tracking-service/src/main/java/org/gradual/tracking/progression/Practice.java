package org.gradual.tracking.progression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What was done of one item, in order, and the current run of it: the sessions at one dose that may
 * count towards more.
 */
final class Practice {

  private final List<Performance> performances = new ArrayList<>();
  private final Map<UUID, Performance> run = new LinkedHashMap<>();
  private final Set<UUID> qualified = new HashSet<>();

  Practice() {}

  /** The same again: what is added to the one does not touch the other. */
  Practice(Practice other) {
    performances.addAll(other.performances);
    run.putAll(other.run);
    qualified.addAll(other.qualified);
  }

  /**
   * A change of what is really prescribed begins a new run, as the course's own moves do; and what
   * was done with less than the whole dose never counts towards more.
   */
  void add(Performance performance) {
    if (!performances.isEmpty()
        && !performances.getLast().inForce().equals(performance.inForce())) {
      run.clear();
    }
    performances.add(performance);
    if (performance.asPrescribed() && performance.easing().isEmpty()) {
      run.put(performance.session(), performance);
    }
  }

  /** All that was done of it, in order. */
  List<Performance> performances() {
    return List.copyOf(performances);
  }

  /** Whether any set of it was ever done. */
  boolean wasDone() {
    return performances.stream().anyMatch(it -> !it.done().performed().isEmpty());
  }

  /** The performance before this one, if it is close enough to be consecutive. */
  Optional<Performance> before(Performance performance) {
    List<Performance> last = lastUpTo(performance, 2);
    return last.size() < 2
        ? Optional.empty()
        : Optional.of(last.getFirst()).filter(performance::soonAfter);
  }

  /** This performance and those before it, oldest first, at most so many. */
  List<Performance> lastUpTo(Performance performance, int count) {
    int end = performances.size();
    while (!performances.get(end - 1).session().equals(performance.session())) {
      end--;
    }
    return performances.subList(Math.max(0, end - count), end);
  }

  void qualify(Performance performance) {
    qualified.add(performance.session());
  }

  /** Whether it belongs to the current run at this dose and fulfilled the gate's own conditions. */
  boolean counts(Performance performance) {
    return run.containsKey(performance.session()) && qualified.contains(performance.session());
  }

  /** The first session of the current run; empty before one. */
  Optional<Performance> runStart() {
    return run.values().stream().findFirst();
  }

  /** The current run up to a performance that belongs to it; empty where it doesn't. */
  List<Performance> runUpTo(Performance performance) {
    List<Performance> all = List.copyOf(run.values());
    return all.subList(0, all.indexOf(performance) + 1);
  }

  /** What was done before now doesn't count any more. */
  void endRun() {
    run.clear();
  }
}
