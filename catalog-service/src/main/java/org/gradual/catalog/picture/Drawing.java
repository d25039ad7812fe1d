package org.gradual.catalog.picture;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws a picture as SVG: its start beside its end, or its one pose alone. */
public final class Drawing {
  static final int WIDTH = 4800;
  static final int HEIGHT = 2000;
  private static final int MARGIN = 60;
  private static final int GAP = 400;
  private static final double LARGEST = 15;
  private static final String LINE = "#808080";

  private Drawing() {}

  /**
   * A document of its own, which may also stand inside a page.
   *
   * @param name of the exercise in the ids, so that several drawings may share a page
   * @param title what a pointer that rests on the picture is told
   */
  public static String svg(Picture picture, String name, String title) {
    View view = Objects.requireNonNullElse(picture.view(), View.SIDE);
    List<Scene> scenes =
        Stream.of(picture.start(), picture.end())
            .filter(Objects::nonNull)
            .map(pose -> Scene.of(pose, view))
            .toList();
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" \
        aria-labelledby="%s-title %s-desc"><title id="%s-title">%s</title>\
        <desc id="%s-desc">%s</desc>%s</svg>
        """
        .formatted(
            WIDTH,
            HEIGHT,
            name,
            name,
            name,
            escaped(title),
            name,
            escaped(picture.description()),
            drawn(scenes, view));
  }

  private static String drawn(List<Scene> scenes, View view) {
    double panel = panel(scenes.size());
    double bottom = scenes.stream().mapToDouble(Scene::bottom).min().orElseThrow();
    double scale = scale(scenes, bottom, panel);
    double floor = HEIGHT - MARGIN + scale * Math.min(0, bottom);
    var svg = new StringBuilder();
    for (int i = 0; i < scenes.size(); i++) {
      Scene scene = scenes.get(i);
      double begin = MARGIN + i * (panel + GAP);
      double centre = (scene.left() + scene.right()) / 2;
      var page = new Page(begin + panel / 2 - scale * centre, floor, scale);
      if (view.above() == 0) {
        svg.append(line(begin, floor + 8, begin + panel));
      }
      svg.append(painted(scene, page));
    }
    if (scenes.size() > 1) {
      svg.append(arrow(floor - scale * middle(scenes)));
    }
    return svg.toString();
  }

  /** The height around which the scenes lie. */
  private static double middle(List<Scene> scenes) {
    return scenes.stream().mapToDouble(it -> (it.top() + it.bottom()) / 2).average().orElseThrow();
  }

  private static double panel(int scenes) {
    return (WIDTH - 2.0 * MARGIN - GAP * (scenes - 1)) / scenes;
  }

  /** The largest at which every pose fits. */
  private static double scale(List<Scene> scenes, double bottom, double panel) {
    double wide = scenes.stream().mapToDouble(it -> it.right() - it.left()).max().orElseThrow();
    double high = scenes.stream().mapToDouble(Scene::top).max().orElseThrow() - bottom;
    return Math.min(LARGEST, Math.min(panel / wide, (HEIGHT - 2 * MARGIN) / high));
  }

  private static String painted(Scene scene, Page page) {
    return scene.shapes().stream()
        .map(
            shape ->
                "<path fill=\"%s\"%s%s d=\"%s\"/>"
                    .formatted(
                        shape.paint().colour(),
                        shape.paint().isSeenThrough() ? " fill-opacity=\".3\"" : "",
                        shape.edged() ? "" : " stroke=\"none\"",
                        page.path(shape, scene.eye())))
        .collect(
            Collectors.joining(
                "",
                "<g stroke=\"#24323d\" stroke-width=\"16\" stroke-linejoin=\"round\""
                    + " paint-order=\"stroke\">",
                "</g>"));
  }

  private static String line(double from, double y, double to) {
    return "<path fill=\"none\" stroke=\"%s\" stroke-width=\"16\" d=\"M%d %dH%d\"/>"
        .formatted(LINE, Math.round(from), Math.round(y), Math.round(to));
  }

  private static String arrow(double y) {
    return ("<path fill=\"none\" stroke=\"%s\" stroke-width=\"30\" stroke-linecap=\"round\""
            + " stroke-linejoin=\"round\" d=\"M2280 %dh220m-80-70 80 70-80 70\"/>")
        .formatted(LINE, Math.round(y));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
