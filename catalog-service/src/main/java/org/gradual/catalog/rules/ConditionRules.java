package org.gradual.catalog.rules;

import java.util.List;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.foundation.problem.Violation;

/** What must hold of the conditions that forbid an exercise or warn of it. */
final class ConditionRules {
  private ConditionRules() {}

  static List<Rule> all() {
    return List.of(ConditionRules::forbidOrWarn, ConditionRules::followTheDirection);
  }

  private static Stream<Violation> forbidOrWarn(Exercise it) {
    return it.caution().stream()
        .filter(it.contraindicated()::contains)
        .map(condition -> new Violation("caution", condition + " both forbids and warns"));
  }

  /**
   * Bending the spine, or stretching it back, asks at least for a therapist's word in the
   * conditions that it is known to worsen. Source: S-DIR.
   */
  private static Stream<Violation> followTheDirection(Exercise it) {
    List<String> worsened =
        switch (it.direction()) {
          case FLEXION -> List.of("DISC");
          case EXTENSION -> List.of("STEN", "SPLI", "FACET");
          case NEUTRAL, ROTATION, MIXED -> List.of();
        };
    return worsened.stream()
        .filter(condition -> !it.contraindicated().contains(condition))
        .filter(condition -> !it.caution().contains(condition))
        .map(
            condition ->
                new Violation(
                    "direction", it.direction() + " neither forbids nor warns of " + condition));
  }
}
