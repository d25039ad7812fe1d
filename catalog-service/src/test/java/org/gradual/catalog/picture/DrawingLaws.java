package org.gradual.catalog.picture;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every drawing, however odd its poses. */
class DrawingLaws {
  private static final double LINE = 20;

  @Property(tries = 200)
  void nothingIsOutsideTheViewBox(
      @ForAll("poses") Pose start, @ForAll("poses") Pose end, @ForAll("views") View view) {
    String svg = Drawing.svg(new Picture("Two poses.", view, start, end), "any", "Any");

    assertThat(Strokes.of(svg))
        .isNotEmpty()
        .allSatisfy(
            point -> {
              assertThat(point.x()).isBetween(0.0, (double) Strip.WIDTH);
              assertThat(point.y()).isBetween(0.0, (double) Strip.HEIGHT);
            });
  }

  @Property(tries = 200)
  void nothingIsBelowTheFloorSeenFromTheSide(@ForAll("poses") Pose start) {
    String svg = Drawing.svg(new Picture("One pose.", null, start, null), "any", "Any");
    double floor =
        Strokes.elements(Strokes.document(svg), "path")
            .map(path -> path.getAttribute("d"))
            .filter(path -> path.contains("H"))
            .mapToDouble(
                path -> Double.parseDouble(path.substring(path.indexOf(' '), path.indexOf('H'))))
            .max()
            .orElseThrow();

    assertThat(Strokes.of(svg)).allSatisfy(point -> assertThat(point.y()).isLessThan(floor + LINE));
  }

  @Provide
  Arbitrary<Pose> poses() {
    return Poses.any();
  }

  @Provide
  Arbitrary<View> views() {
    return Poses.views();
  }
}
