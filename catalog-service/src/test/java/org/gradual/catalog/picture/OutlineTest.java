package org.gradual.catalog.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class OutlineTest {
  /**
   * Ends of an arc are rounded, which moves the middle of half a circle by the root of its radius.
   */
  private static final Offset<Double> ABOUT = within(12.0);

  @Test
  void isACircleAroundOneDisc() {
    assertThat(Outline.around(List.of(disc(100, 100, 50))))
        .isEqualTo("M50 100a50 50 0 0 1 100 0a50 50 0 0 1-100 0Z");
  }

  @Test
  void leavesOutWhatIsInside() {
    assertThat(Outline.around(List.of(disc(100, 100, 50), disc(110, 100, 10))))
        .isEqualTo(Outline.around(List.of(disc(100, 100, 50))));
  }

  @Test
  void isALimbAroundTwoDiscs() {
    assertThat(Outline.around(List.of(disc(100, 100, 50), disc(300, 100, 50))))
        .isEqualTo("M300 50a50 50 0 0 1 0 100l-200 0a50 50 0 0 1 0-100Z");
  }

  @Property
  void reachesAsFarAsItsDiscs(@ForAll("discs") List<Disc> discs) {
    List<Strokes.Point> line = Strokes.along(Outline.around(discs));

    assertThat(line.stream().mapToDouble(Strokes.Point::x).max().orElseThrow())
        .isCloseTo(
            discs.stream().mapToDouble(it -> it.x() + it.radius()).max().orElseThrow(), ABOUT);
    assertThat(line.stream().mapToDouble(Strokes.Point::y).max().orElseThrow())
        .isCloseTo(
            discs.stream().mapToDouble(it -> it.y() + it.radius()).max().orElseThrow(), ABOUT);
    assertThat(line.stream().mapToDouble(Strokes.Point::y).min().orElseThrow())
        .isCloseTo(
            discs.stream().mapToDouble(it -> it.y() - it.radius()).min().orElseThrow(), ABOUT);
  }

  @Provide
  Arbitrary<List<Disc>> discs() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1000),
            Arbitraries.integers().between(0, 1000),
            Arbitraries.integers().between(10, 120))
        .as(OutlineTest::disc)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private static Disc disc(int x, int y, int radius) {
    return new Disc(x, y, radius, 0);
  }
}
