package org.gradual.catalog.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DrawingTest {
  private static final Pose STANDING = Poses.standing(new Contact(Prop.FLOOR, List.of(Part.FEET)));
  private static final Picture PICTURE =
      new Picture("Standing. <Then> \"still\" standing & waiting.", null, STANDING, STANDING);

  @Test
  void tellsAScreenReaderWhatItShows() {
    Document svg = Strokes.document(Drawing.svg(PICTURE, "wait", "Stand & <wait>"));
    Element root = svg.getDocumentElement();
    Element title = Strokes.elements(svg, "title").findFirst().orElseThrow();
    Element description = Strokes.elements(svg, "desc").findFirst().orElseThrow();

    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("aria-labelledby"))
        .isEqualTo(title.getAttribute("id") + " " + description.getAttribute("id"));
    assertThat(title.getTextContent()).isEqualTo("Stand & <wait>");
    assertThat(description.getTextContent()).isEqualTo(PICTURE.description());
  }

  @Test
  void sharesNoIdWithAnother() {
    assertThat(List.of(Drawing.svg(PICTURE, "wait", "x"), Drawing.svg(PICTURE, "wait-more", "x")))
        .flatExtracting(
            svg ->
                Strokes.elements(Strokes.document(svg), "*")
                    .map(it -> it.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .toList())
        .doesNotHaveDuplicates()
        .hasSize(4);
  }

  @Test
  void drawsAnArrowOnlyBetweenTwoPoses() {
    Picture held = new Picture("Standing.", null, STANDING, null);

    assertThat(lines(Drawing.svg(PICTURE, "wait", "Wait"))).isEqualTo(3);
    assertThat(lines(Drawing.svg(held, "wait", "Wait"))).isEqualTo(1);
  }

  @Test
  void paintsTheFarSideFirstAndLighter() {
    String svg = Drawing.svg(PICTURE, "wait", "Wait");

    assertThat(svg.indexOf(Paint.FAR_TROUSERS.colour()))
        .isPositive()
        .isLessThan(svg.indexOf(Paint.TROUSERS.colour()));
  }

  private static long lines(String svg) {
    return Strokes.elements(Strokes.document(svg), "path")
        .filter(path -> path.getAttribute("fill").equals("none"))
        .count();
  }
}
