package org.gradual.tracking.progression;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Something that the small patient, or the therapist, may do next.
 *
 * @param days how many days later it is then
 * @param does what it adds to a story, seen from where it begins
 */
record Deed(String name, int days, BiFunction<Scene, Integer, UnaryOperator<Story>> does) {

  /**
   * Where a deed begins.
   *
   * @param state what the fold has found out by then
   */
  record Scene(State state, Story story) {}

  UnaryOperator<Story> from(Scene scene, int day) {
    return does.apply(scene, day);
  }

  @Override
  public String toString() {
    return name;
  }
}
