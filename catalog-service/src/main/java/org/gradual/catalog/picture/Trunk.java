package org.gradual.catalog.picture;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pelvis, back and shoulders in space, as sections across the body from below upwards. */
record Trunk(List<List<Round>> sections) {

  /** Stacks a trunk on the pelvis along the frames of its spine. */
  static Trunk of(Spine spine) {
    return new Trunk(
        List.of(
            across(spine.pelvis(), new double[][] {{0, 2, 8.5, 9.3}, {-3.5, -2, 5.5, 8}}),
            across(spine.low(), new double[][] {{0, 4, 6.5, 8.8}}),
            across(spine.high(), new double[][] {{0, 4, 7, 9}}),
            across(spine.ribs(), new double[][] {{0.5, 4, 8.5, 10}}),
            across(
                spine.top(),
                new double[][] {{0.5, 0, 8.5, 9.5}, {0, 5, 12, 6.5}, {-0.5, 9.3, 5, 4.2}})));
  }

  private static List<Round> across(Frame frame, double[][] pairs) {
    return Stream.of(pairs)
        .flatMap(it -> Stream.of(1, -1).map(side -> frame.round(it[0], it[1], side * it[2], it[3])))
        .toList();
  }

  List<Round> pelvis() {
    return sections.getFirst();
  }

  List<Round> belly() {
    return union(1, 2);
  }

  List<Round> chest() {
    return union(3, 4);
  }

  /** Each section with the next: what the skin is stretched over. */
  List<List<Round>> pieces() {
    return IntStream.range(1, sections.size()).mapToObj(i -> union(i - 1, i)).toList();
  }

  private List<Round> union(int first, int second) {
    return Stream.of(sections.get(first), sections.get(second)).flatMap(List::stream).toList();
  }

  Trunk map(UnaryOperator<Round> change) {
    return new Trunk(
        sections.stream().map(section -> section.stream().map(change).toList()).toList());
  }

  List<Round> rounds() {
    return sections.stream().flatMap(List::stream).toList();
  }
}
