package org.gradual.tracking.progression;

import java.util.Optional;
import java.util.function.Function;

/**
 * One row of the precedence: what it looks at, what it asks for, and on what it rests.
 *
 * @param row its place in the precedence, S1..S9
 * @param code the reason that it gives first
 * @param grade A, the number stands in the source; B, it was moved from another setting; C, ours
 * @param says the rule in a sentence, with the defaults in numbers: the clinical basis as people
 *     read it
 * @param judgement empty where the rule does not match
 */
record Rule(
    String row,
    ReasonCode code,
    char grade,
    String says,
    Function<Case, Optional<Outcome>> judgement) {

  Optional<Outcome> judge(Case seen) {
    return judgement.apply(seen);
  }

  /** Code of the source in the index of sources, or {@code design}. */
  String source() {
    return code.source();
  }
}
