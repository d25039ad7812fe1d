package org.gradual.foundation.wire;

import java.util.ArrayList;
import java.util.List;
import org.gradual.foundation.problem.Refusal;
import org.gradual.foundation.problem.Violation;

/** What is wrong with a request, gathered so that a client hears all of it at once. */
public final class Findings {

  /** More than this many tell a developer nothing new. */
  private static final int MOST = 1_000;

  private final List<Violation> violations = new ArrayList<>();

  private int size;

  public void add(String field, String message) {
    size++;
    if (size <= MOST) {
      violations.add(new Violation(field, message));
    }
  }

  /** How many there are, those beyond the limit included. */
  public int size() {
    return size;
  }

  List<Violation> violations() {
    return List.copyOf(violations);
  }

  /** The same of a query: a parameter stands by its name alone, whichever value of it is wrong. */
  Findings byParameter() {
    var named = new Findings();
    violations.stream()
        .map(it -> new Violation(it.field().replaceFirst("\\[\\d+]$", ""), it.message()))
        .distinct()
        .forEach(named.violations::add);
    return named;
  }

  /**
   * Ends the reading of a request.
   *
   * @throws Refusal 400 with every violation, if there is one
   */
  public void refuse() {
    if (!violations.isEmpty()) {
      throw Refusal.invalid(violations);
    }
  }
}
