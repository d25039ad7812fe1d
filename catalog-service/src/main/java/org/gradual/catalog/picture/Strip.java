package org.gradual.catalog.picture;

import java.util.List;

/** Places scenes side by side in the view box, on one floor and at one scale. */
record Strip(List<Scene> scenes) {
  static final int WIDTH = 4800;
  static final int HEIGHT = 2000;
  private static final int MARGIN = 60;
  private static final int GAP = 400;
  private static final double LARGEST = 15;

  Page page(int scene) {
    double centre = (scenes.get(scene).left() + scenes.get(scene).right()) / 2;
    return new Page(begin(scene) + panel() / 2 - scale() * centre, floor(), scale());
  }

  double begin(int scene) {
    return MARGIN + scene * (panel() + GAP);
  }

  double end(int scene) {
    return begin(scene) + panel();
  }

  /** Where the ground of all scenes is. */
  double floor() {
    return HEIGHT - MARGIN + scale() * bottom();
  }

  /** The height around which the scenes lie. */
  double middle() {
    double middle =
        scenes.stream().mapToDouble(it -> (it.top() + it.bottom()) / 2).average().orElseThrow();
    return floor() - scale() * middle;
  }

  private double panel() {
    return (WIDTH - 2.0 * MARGIN - GAP * (scenes.size() - 1)) / scenes.size();
  }

  /** The largest at which every scene fits. */
  private double scale() {
    double wide = scenes.stream().mapToDouble(it -> it.right() - it.left()).max().orElseThrow();
    double high = scenes.stream().mapToDouble(Scene::top).max().orElseThrow() - bottom();
    return Math.min(LARGEST, Math.min(panel() / wide, (HEIGHT - 2 * MARGIN) / high));
  }

  /** Below the ground only where a view from above shows its near edge. */
  private double bottom() {
    return Math.min(0, scenes.stream().mapToDouble(Scene::bottom).min().orElseThrow());
  }
}
