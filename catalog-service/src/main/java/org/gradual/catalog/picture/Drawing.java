package org.gradual.catalog.picture;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws a picture as SVG: its start beside its end, or its one pose alone. */
public final class Drawing {
  private static final String GREY = Paint.GROUND.colour();
  private static final String EDGE = "#24323d";

  private Drawing() {}

  /**
   * A document of its own, which may also stand inside a page.
   *
   * @param slug of the exercise; it makes the ids, so that several drawings may share a page
   * @param title what the picture is called
   */
  public static String svg(Picture picture, String slug, String title) {
    View view = Objects.requireNonNullElse(picture.view(), View.SIDE);
    List<Scene> scenes =
        Stream.of(picture.start(), picture.end())
            .filter(Objects::nonNull)
            .map(pose -> Scene.of(pose, view))
            .toList();
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" \
        aria-labelledby="%3$s-title %3$s-desc"><title id="%3$s-title">%4$s</title>\
        <desc id="%3$s-desc">%5$s</desc>%6$s</svg>
        """
        .formatted(
            Strip.WIDTH,
            Strip.HEIGHT,
            slug,
            escaped(title),
            escaped(picture.description()),
            drawn(new Strip(scenes), view.above() == 0));
  }

  private static String drawn(Strip strip, boolean level) {
    int scenes = strip.scenes().size();
    String floors =
        level
            ? IntStream.range(0, scenes)
                .mapToObj(i -> floor(strip.begin(i), strip.floor(), strip.end(i)))
                .collect(Collectors.joining())
            : "";
    String painted =
        IntStream.range(0, scenes)
            .mapToObj(i -> painted(strip.scenes().get(i), strip.page(i)))
            .collect(Collectors.joining());
    return floors + painted + (scenes > 1 ? arrow(strip.middle()) : "");
  }

  /** The edge lies behind the fill: only its outer half is seen, around a whole limb at once. */
  private static String painted(Scene scene, Page page) {
    return scene.shapes().stream()
        .map(shape -> path(shape, page.path(shape, scene.eye())))
        .collect(
            Collectors.joining(
                "",
                "<g stroke=\"%s\" stroke-width=\"16\" stroke-linejoin=\"round\" paint-order=\"stroke\">"
                    .formatted(EDGE),
                "</g>"));
  }

  private static String path(Shape shape, String line) {
    return "<path fill=\"%s\"%s%s d=\"%s\"/>"
        .formatted(
            shape.paint().colour(),
            shape.paint().isSeenThrough() ? " fill-opacity=\".3\"" : "",
            shape.edged() ? "" : " stroke=\"none\"",
            line);
  }

  /** Just below what stands on it. */
  private static String floor(double from, double y, double to) {
    return "<path fill=\"none\" stroke=\"%s\" stroke-width=\"16\" d=\"M%d %dH%d\"/>"
        .formatted(GREY, Math.round(from), Math.round(y + 8), Math.round(to));
  }

  private static String arrow(double y) {
    return ("<path fill=\"none\" stroke=\"%s\" stroke-width=\"30\" stroke-linecap=\"round\""
            + " stroke-linejoin=\"round\" d=\"M2280 %dh220m-80-70 80 70-80 70\"/>")
        .formatted(GREY, Math.round(y));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
