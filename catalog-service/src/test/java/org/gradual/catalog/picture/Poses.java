package org.gradual.catalog.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any pose that may be written, however odd. */
final class Poses {
  private record Range(int least, int most) {
    Arbitrary<Integer> each() {
      return Arbitraries.integers().between(least, most);
    }
  }

  private Poses() {}

  static Arbitrary<Pose> any() {
    return Combinators.combine(
            numbers(
                between(-120, 180),
                between(-90, 90),
                between(-180, 180),
                between(-60, 70),
                between(-40, 60),
                between(-45, 45),
                between(-60, 60),
                between(-60, 60),
                between(-40, 40),
                between(0, 100)),
            arms(),
            arms(),
            legs(),
            legs(),
            contacts())
        .as(
            (it, right, left, rightLeg, leftLeg, contacts) ->
                new Pose(
                    it[0], it[1], it[2], it[3], it[4], it[5], it[6], it[7], it[8], right, left,
                    rightLeg, leftLeg, it[9], contacts));
  }

  static Arbitrary<View> views() {
    return numbers(between(-180, 180), between(0, 90)).map(it -> new View(it[0], it[1]));
  }

  private static Arbitrary<Arm> arms() {
    return numbers(
            between(-60, 190),
            between(-50, 180),
            between(-90, 90),
            between(0, 150),
            between(-90, 90))
        .map(it -> new Arm(it[0], it[1], it[2], it[3], it[4]))
        .injectNull(0.2);
  }

  private static Arbitrary<Leg> legs() {
    return numbers(
            between(-35, 145),
            between(-30, 75),
            between(-50, 75),
            between(0, 160),
            between(-60, 35),
            between(-20, 85))
        .map(it -> new Leg(it[0], it[1], it[2], it[3], it[4], it[5]))
        .injectNull(0.2);
  }

  private static Arbitrary<List<Contact>> contacts() {
    return Combinators.combine(
            Arbitraries.of(Prop.class), Arbitraries.of(Part.class).list().ofMinSize(1).ofMaxSize(3))
        .as(Contact::new)
        .list()
        .ofMaxSize(3);
  }

  private static Range between(int least, int most) {
    return new Range(least, most);
  }

  private static Arbitrary<int[]> numbers(Range... ranges) {
    return Combinators.combine(Stream.of(ranges).map(Range::each).toList())
        .as(all -> all.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Standing upright with the arms hanging. */
  static Pose standing(Contact... contacts) {
    return new Pose(0, 0, 0, 0, 0, 0, 0, 0, 0, null, null, null, null, 0, Arrays.asList(contacts));
  }
}
