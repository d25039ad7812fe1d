package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.dose.Ladder;
import org.gradual.tracking.story.ShippedLadders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped ladder, from a plan's first dose to the hardest rung and down to the easiest. */
class WholeLaddersTest {

  /** More steps than the longest ladder has. */
  private static final int MANY = 1_000;

  static Stream<PlanItem> items() {
    return ShippedLadders.exercises().stream()
        .map(it -> Story.item(ShippedLadders.of(it.slug())))
        .flatMap(it -> Stream.of(it, Story.gently(it)));
  }

  @ParameterizedTest
  @MethodSource("items")
  @Shows("B4.VARIANT")
  void goesUpEachRungOnceAndEndsAtTheHardest(PlanItem item) {
    List<String> rungs = rungs(item, climbed(item, item.firstDose(), WholeLaddersTest::up));
    List<String> whole = whole(item.ladder());
    int first = whole.indexOf(rungs.getFirst());
    assertThat(rungs).isEqualTo(whole.subList(first, whole.size()));
  }

  @ParameterizedTest
  @MethodSource("items")
  @Shows("B4a.EASIER_VARIANT")
  void comesDownEachRungOnceAndEndsAtTheEasiest(PlanItem item) {
    Dose top = climbed(item, item.firstDose(), WholeLaddersTest::up).getLast();
    List<Dose> down = climbed(item, top, Way::down);
    assertThat(rungs(item, down)).isEqualTo(whole(item.ladder()).reversed());
  }

  @Test
  void endsAtTheExerciseItselfWhereTheFirstDoseNamesAVariant() {
    PlanItem hundred = Story.item(ShippedLadders.of("the-hundred"));
    List<Dose> up = climbed(hundred, hundred.firstDose(), WholeLaddersTest::up);
    assertThat(hundred.firstDose().variant()).contains("hundred-head-down-tabletop");
    assertThat(up.stream().filter(it -> it.variant().isEmpty()))
        .hasSize(9)
        .first()
        .isEqualTo(hundred.firstDose().withVariant(Optional.empty()));
  }

  @Test
  @Shows("B2.minutesStepFast")
  void walksFiveMinutesMoreAtOnceWhereTheTherapistWantsItFast() {
    PlanItem walking = Story.item(ShippedLadders.of("walking"));
    assertThat(fast(walking, DurationDose.of(5, 3)).up()).contains(DurationDose.of(10, 3));
    assertThat(fast(walking, DurationDose.of(25, 3)).up()).contains(DurationDose.of(30, 3));
    assertThat(fast(walking, DurationDose.of(26, 3)).up()).contains(DurationDose.of(30, 3));
    assertThat(fast(walking, DurationDose.of(30, 3)).up()).contains(DurationDose.of(30, 4));
    assertThat(fast(walking, DurationDose.of(30, 3)).down()).contains(DurationDose.of(25, 3));
  }

  @Test
  @Shows("B2.minutesStepFast")
  void relaxesByOneMinuteMoreHoweverFastTheWalksGrow() {
    PlanItem breathing = Story.item(ShippedLadders.of("diaphragmatic-breathing"));
    assertThat(fast(breathing, DurationDose.of(2)).up()).contains(DurationDose.of(3));
  }

  private static Optional<Dose> up(Way way) {
    return way.up().or(way::harder);
  }

  private static List<Dose> climbed(PlanItem item, Dose first, Function<Way, Optional<Dose>> next) {
    List<Dose> doses = new ArrayList<>(List.of(first));
    Optional<Dose> here = next.apply(way(Settings.DEFAULTS, item, first));
    while (here.isPresent()) {
      doses.add(here.get());
      assertThat(doses).hasSizeLessThan(MANY);
      here = next.apply(way(Settings.DEFAULTS, item, here.get()));
    }
    return doses;
  }

  private static Way fast(PlanItem item, Dose dose) {
    return way(Story.with(Setting.MINUTES_STEP_FAST, "1"), item, dose);
  }

  /** For a patient whom nothing forbids anything, and who masters everything. */
  private static Way way(Settings settings, PlanItem item, Dose dose) {
    PlanRevision plan =
        Story.of(PainPolicy.PAIN_MONITORED, settings, item).history().plans().getFirst();
    return new Way(
        plan, item, dose, item.firstDose(), Optional.empty(), Set.of(), _ -> false, _ -> true);
  }

  private static List<String> rungs(PlanItem item, List<Dose> doses) {
    List<String> rungs = new ArrayList<>();
    doses.stream()
        .map(item.ladder()::exerciseOf)
        .filter(it -> rungs.isEmpty() || !rungs.getLast().equals(it))
        .forEach(rungs::add);
    return rungs;
  }

  private static List<String> whole(Ladder ladder) {
    return Stream.of(ladder.easier(), List.of(ladder.exercise()), ladder.harder())
        .flatMap(List::stream)
        .toList();
  }
}
