package org.gradual.tracking.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gradual.tracking.basis.Shows;

/** What holds of a step whatever the dose, on the way or off it, and whatever the corridor. */
class SteppingLaws {

  /** A rung, a dose of its kind anywhere in range, and a corridor that may hold it. */
  record Place(Stepping stepping, Dose dose) {}

  @Property
  @Shows("B5.ONE_DIMENSION")
  void oneStepUpRaisesOneNumberOnly(@ForAll("places") Place place) {
    place.stepping().up(place.dose()).ifPresent(up -> assertThat(raised(place.dose(), up)).isOne());
  }

  @Property
  void oneStepUpStaysBelowCeilingAndCorridor(@ForAll("places") Place place) {
    place
        .stepping()
        .up(place.dose())
        .ifPresent(
            up -> {
              for (Dimension dimension : Dimension.values()) {
                int most =
                    Math.min(
                        place.stepping().corridor().highest(dimension),
                        place.stepping().rung().ceiling().number(dimension).orElse(50_000));
                int before = place.dose().number(dimension).orElse(0);
                assertThat(up.number(dimension).orElse(0))
                    .isLessThanOrEqualTo(Math.max(most, before));
              }
            });
  }

  @Property
  @Shows("B5.TAKING_BACK")
  void aSetMoreRaisesVolumeByAFifthAtMost(@ForAll("places") Place place) {
    Dose from = place.dose();
    place
        .stepping()
        .up(from)
        .filter(it -> number(it, Dimension.SETS) > number(from, Dimension.SETS))
        .ifPresent(up -> assertThat(up.volume() * 100).isLessThanOrEqualTo(from.volume() * 120));
  }

  @Property
  @Shows("B5.ONE_STEP_DOWN")
  void oneStepDownNeverRaisesAnythingThatCounts(@ForAll("places") Place place) {
    place.stepping().down(place.dose()).ifPresent(down -> assertIsLess(down, place.dose()));
  }

  @Property
  void oneStepDownChangesTheDose(@ForAll("places") Place place) {
    place
        .stepping()
        .down(place.dose())
        .ifPresent(down -> assertThat(down).isNotEqualTo(place.dose()));
  }

  @Property
  void upAndDownAgainIsNoMoreThanBefore(@ForAll("places") Place place) {
    Stepping it = place.stepping();
    Assume.that(it.corridor().contains(place.dose()));
    Stepping fromHere = new Stepping(it.rung(), it.start(), place.dose(), it.corridor(), it.pace());
    fromHere
        .up(place.dose())
        .flatMap(fromHere::down)
        .ifPresent(there -> assertIsLess(there, place.dose()));
  }

  @Property(tries = 300)
  void goingDownEnds(@ForAll("places") Place place) {
    Optional<Dose> here = Optional.of(place.dose());
    for (int i = 0; i < 1_000 && here.isPresent(); i++) {
      here = here.flatMap(place.stepping()::down);
    }
    assertThat(here).isEmpty();
  }

  @Property
  void aCutDoseFitsItsLimit(@ForAll("places") Place one, @ForAll("places") Place other) {
    Assume.that(one.dose().sameKindAs(other.dose()));
    Dose cut = Cut.noMoreThan(one.dose(), other.dose());
    assertIsLess(cut, other.dose());
    assertThat(cut.isNowhereAbove(one.dose())).isTrue();
  }

  /** Not only the steps, but what checks them is checked. */
  @Example
  void aStepDownThatHoldsLongerIsCaught() {
    assertThatThrownBy(() -> assertIsLess(Hold.of(1, 3, 30), Hold.of(1, 5, 20)))
        .isInstanceOf(AssertionError.class);
  }

  private static void assertIsLess(Dose less, Dose than) {
    assertThat(less.volume()).isLessThanOrEqualTo(than.volume());
    if (less.daysPerWeek().isPresent() == than.daysPerWeek().isPresent()) {
      assertThat(less.weeklyVolume()).isLessThanOrEqualTo(than.weeklyVolume());
    }
    for (Dimension dimension :
        new Dimension[] {
          Dimension.LOAD, Dimension.HOLD_SECONDS, Dimension.MINUTES, Dimension.STEP_HEIGHT
        }) {
      if (than.number(dimension).isPresent()) {
        assertThat(number(less, dimension)).isLessThanOrEqualTo(number(than, dimension));
      }
    }
  }

  private static long raised(Dose from, Dose to) {
    return Arrays.stream(Dimension.values())
        .filter(it -> number(to, it) > number(from, it))
        .count();
  }

  private static int number(Dose dose, Dimension dimension) {
    return dose.number(dimension).orElse(0);
  }

  @Provide
  Arbitrary<Place> places() {
    return Arbitraries.of(Rungs.ALL)
        .flatMap(
            rung ->
                Combinators.combine(
                        doses(rung.start()),
                        doses(rung.start()).optional(0.3),
                        doses(rung.start()).optional(0.3),
                        doses(rung.start()).optional(0.5))
                    .as(
                        (dose, min, max, base) ->
                            new Place(
                                new Stepping(
                                    rung,
                                    rung.start(),
                                    base.orElse(dose),
                                    new Corridor(min, max),
                                    new Pace(10, false, 5, Optional.of(new BigDecimal("0.5")))),
                                dose)));
  }

  private static Arbitrary<Dose> doses(Dose kind) {
    Arbitrary<Integer> sets = Arbitraries.integers().between(1, 4);
    Arbitrary<Integer> reps = Arbitraries.integers().between(1, 40);
    Arbitrary<Integer> seconds = Arbitraries.integers().between(1, 70);
    Arbitrary<OptionalInt> days = optional(Arbitraries.integers().between(1, 7));
    Arbitrary<OptionalInt> heights = optional(Arbitraries.integers().between(1, 30));
    Arbitrary<Optional<BigDecimal>> loads =
        Arbitraries.integers()
            .between(1, 40)
            .map(it -> new BigDecimal(it).movePointLeft(1))
            .optional(0.3);
    return switch (kind) {
      case Repetitions _ ->
          Combinators.combine(sets, reps, loads, heights, days)
              .as((s, r, load, h, d) -> new Repetitions(s, r, false, load, h, d, Optional.empty()));
      case Hold _ ->
          Combinators.combine(sets, reps, seconds, loads, days)
              .as((s, r, h, load, d) -> new Hold(s, r, h, false, load, d, Optional.empty()));
      case DurationDose _ ->
          Combinators.combine(Arbitraries.integers().between(1, 60), days)
              .as((minutes, d) -> new DurationDose(minutes, d, Optional.empty()));
    };
  }

  private static Arbitrary<OptionalInt> optional(Arbitrary<Integer> numbers) {
    return numbers.optional(0.5).map(it -> it.map(OptionalInt::of).orElseGet(OptionalInt::empty));
  }
}
