package org.gradual.tracking.progression;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/**
 * One condition of the progress gate.
 *
 * @param row the clinical basis as people read it
 * @param judgement why it does not hold; empty where it does
 */
record Condition(Row row, Function<Case, Optional<Reason>> judgement) {

  /**
   * A condition that rests on what its reason rests on.
   *
   * @param place in the gate, B4.1..B4.5
   * @param code the reason of a dose that stays because this does not hold
   * @param detail what was seen, in words, asked only where it does not hold
   */
  Condition(
      String place,
      ReasonCode code,
      Grade grade,
      String says,
      Predicate<Case> holds,
      Function<Case, String> detail) {
    this(
        code.row(place, says, grade),
        seen -> Optional.of(seen).filter(holds.negate()).map(detail).map(code::because));
  }

  /** Why it does not hold; empty where it does. */
  Optional<Reason> failure(Case seen) {
    return judgement.apply(seen);
  }
}
