package org.gradual.catalog.picture;

import java.util.List;

/** A place on the sheet where a scene is drawn; the sheet's y goes down. */
record Page(double left, double floor, double scale) {

  String path(Shape shape, Eye eye) {
    return shape.pieces().stream()
        .map(piece -> Outline.around(discs(piece, eye)))
        .reduce("", String::concat);
  }

  private List<Disc> discs(List<Round> piece, Eye eye) {
    return piece.stream().map(eye::see).map(this::place).toList();
  }

  private Disc place(Disc disc) {
    return new Disc(
        left + scale * disc.x(), floor - scale * disc.y(), scale * disc.radius(), disc.depth());
  }
}
