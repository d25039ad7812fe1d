package org.gradual.tracking.progression;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Something that the small patient, or the therapist, may do next.
 *
 * @param days how many days later it is then
 * @param does what it adds to a story, by what was found out until then, and the day
 */
record Deed(String name, int days, BiFunction<State, Integer, UnaryOperator<Story>> does) {

  /** What it adds, where so much was found out by this day. */
  UnaryOperator<Story> from(State state, int day) {
    return does.apply(state, day);
  }

  @Override
  public String toString() {
    return name;
  }
}
