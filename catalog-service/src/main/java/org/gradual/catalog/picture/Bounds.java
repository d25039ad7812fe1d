package org.gradual.catalog.picture;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The box in space around some rounds. */
record Bounds(Vector low, Vector high) {

  static Bounds of(List<Round> rounds) {
    return new Bounds(
        new Vector(least(rounds, Vector::x), least(rounds, Vector::y), least(rounds, Vector::z)),
        new Vector(most(rounds, Vector::x), most(rounds, Vector::y), most(rounds, Vector::z)));
  }

  private static double least(List<Round> rounds, ToDoubleFunction<Vector> axis) {
    return rounds.stream()
        .mapToDouble(it -> axis.applyAsDouble(it.at()) - it.radius())
        .min()
        .orElseThrow();
  }

  private static double most(List<Round> rounds, ToDoubleFunction<Vector> axis) {
    return rounds.stream()
        .mapToDouble(it -> axis.applyAsDouble(it.at()) + it.radius())
        .max()
        .orElseThrow();
  }

  Vector middle() {
    return low.plus(high).times(0.5);
  }
}
