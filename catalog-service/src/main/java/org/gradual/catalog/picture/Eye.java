package org.gradual.catalog.picture;

import java.util.List;

/** Looks at space from far away: what is parallel stays parallel, and a ball is a disc. */
record Eye(Vector right, Vector up, Vector near) {

  static Eye at(View view) {
    Frame standing = Frame.UPRIGHT.turn(-view.around());
    Vector level = standing.right();
    return new Eye(
        standing.forward(),
        standing.up().towards(level, -view.above()),
        level.towards(standing.up(), view.above()));
  }

  Disc see(Round round) {
    return new Disc(
        along(right, round.at()), along(up, round.at()), round.radius(), depth(round.at()));
  }

  double depth(List<Round> rounds) {
    return rounds.stream().mapToDouble(round -> depth(round.at())).average().orElseThrow();
  }

  private double depth(Vector place) {
    return along(near, place);
  }

  private static double along(Vector axis, Vector place) {
    return axis.x() * place.x() + axis.y() * place.y() + axis.z() * place.z();
  }
}
