package org.gradual.tracking.progression;

import java.util.Optional;
import java.util.function.Function;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/**
 * One rule of the precedence: what it looks at, what it asks for, and on what it rests.
 *
 * @param row the clinical basis as people read it; its id begins with the place in the precedence,
 *     S1..S9
 * @param code the reason that it gives first
 * @param judgement empty where the rule does not match
 */
record Rule(Row row, ReasonCode code, Function<Case, Optional<Outcome>> judgement) {

  /** A rule that rests on what its reason rests on. */
  Rule(
      String place,
      ReasonCode code,
      Grade grade,
      String says,
      Function<Case, Optional<Outcome>> judgement) {
    this(code.row(place, says, grade), code, judgement);
  }

  Optional<Outcome> judge(Case seen) {
    return judgement.apply(seen);
  }
}
