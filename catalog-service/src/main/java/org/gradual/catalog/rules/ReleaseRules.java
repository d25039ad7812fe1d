package org.gradual.catalog.rules;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Cue;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.vocabulary.Origin;
import org.gradual.foundation.problem.Violation;

/** What a release owes its readers beyond what holds for everything that is published. */
final class ReleaseRules {
  private ReleaseRules() {}

  static List<Rule> all() {
    return List.of(ProvenanceRules::factsWithoutOneBasis, ReleaseRules::saysWhatIsNew);
  }

  /** A variant of which the seed does not speak tells how it differs from its parent. */
  private static Stream<Violation> saysWhatIsNew(Exercise it) {
    return it.provenance().kind() == Origin.GENERAL
            && it.cues().stream().map(Cue::differsFrom).allMatch(Objects::isNull)
        ? Stream.of(new Violation("cues", "do not say from what the variant differs, and how"))
        : Stream.empty();
  }
}
