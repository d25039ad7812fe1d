package org.gradual.catalog.picture;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something of one colour in space. Each of its pieces is what a skin encloses that is stretched
 * over a few rounds; together they have one outline.
 *
 * @param edged whether the outline is drawn
 */
record Shape(Paint paint, List<List<Round>> pieces, boolean edged) {

  Shape(Paint paint, List<List<Round>> pieces) {
    this(paint, pieces, true);
  }

  static Shape of(Paint paint, Round... rounds) {
    return new Shape(paint, List.of(List.of(rounds)));
  }

  Stream<Round> rounds() {
    return pieces.stream().flatMap(List::stream);
  }
}
