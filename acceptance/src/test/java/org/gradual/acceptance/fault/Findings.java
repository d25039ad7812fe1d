package org.gradual.acceptance.fault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the checker holds against the services; empty if all is well. */
final class Findings {
  /** What is wrong with it. */
  enum Kind {
    /** A committed fact without its event, or an answered request without its fact. */
    LOST,
    TWICE,
    OUT_OF_ORDER,
    GAP,
    /** An event without its fact. */
    UNFOUNDED,
    /** It is told otherwise than it stands, decided otherwise than the rules say, badly formed. */
    WRONG
  }

  private record Finding(Kind kind, String what) {}

  private final List<Finding> all = new ArrayList<>();

  void add(Kind kind, String what) {
    all.add(new Finding(kind, what));
  }

  void addAll(Kind kind, Collection<String> what) {
    what.forEach(it -> add(kind, it));
  }

  void addAll(Findings more) {
    all.addAll(more.all);
  }

  int of(Kind kind) {
    return (int) all.stream().filter(it -> it.kind() == kind).count();
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** A line each. */
  List<String> lines() {
    return all.stream().map(it -> it.kind() + " " + it.what()).toList();
  }

  @Override
  public String toString() {
    return String.join("\n", lines());
  }
}
