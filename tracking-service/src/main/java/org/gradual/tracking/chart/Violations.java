package org.gradual.tracking.chart;

import java.util.ArrayList;
import java.util.List;
import org.gradual.foundation.problem.ProblemType;
import org.gradual.foundation.problem.Violation;

/** What one kind of refusal has against the items of a plan. */
final class Violations {
  private final ProblemType type;
  private final List<Violation> found = new ArrayList<>();

  Violations(ProblemType type) {
    this.type = type;
  }

  void add(int item, String member, String message) {
    found.add(new Violation("items[%d].%s".formatted(item, member), message));
  }

  /**
   * Names them all, if there are any.
   *
   * @throws org.gradual.foundation.problem.Refusal of this type
   */
  void refuse() {
    if (!found.isEmpty()) {
      throw type.refusal().violations(found);
    }
  }
}
