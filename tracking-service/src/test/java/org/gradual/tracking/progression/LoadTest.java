package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.dose.Corridor;
import org.gradual.tracking.dose.Dimension;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Repetitions;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a load rises, and what comes first where it may not. */
@Shows("B4.LOAD")
class LoadTest {

  private static final Repetitions TEN = loaded(2, 9, "10");

  @ParameterizedTest
  @CsvSource({"0, 10", "1, 10", "2, 11", "5, 11"})
  void risesFromTwoRepetitionsAboveTheTarget(int over, String kilograms) {
    Dose next = next(weights("1"), performed(9, 9 + over), performed(9, 9 + over));
    assertThat(next).isEqualTo(loaded(2, over < 2 ? 10 : 8, kilograms));
  }

  @Test
  void asksForThemInBothSessions() {
    assertThat(next(weights("1"), performed(9, 10), performed(9, 11)))
        .isEqualTo(loaded(2, 10, "10"));
    assertThat(next(weights("1"), performed(9, 11), performed(9, 10)))
        .isEqualTo(loaded(2, 10, "10"));
  }

  @Test
  void looksAtTheLastSetOnly() {
    assertThat(next(weights("1"), performed(12, 9), performed(12, 9)))
        .isEqualTo(loaded(2, 10, "10"));
  }

  @Test
  void takesRepetitionsBackToTheStart() {
    assertThat(next(weights("1"), performed(9, 11), performed(9, 11)))
        .isEqualTo(loaded(2, 8, "11"));
  }

  @Test
  @Shows("B5.LOAD")
  void addsARepetitionWhereTheNextWeightIsMoreThanATenth() {
    assertThat(next(weights("1.01"), performed(9, 11), performed(9, 11)))
        .isEqualTo(loaded(2, 10, "10"));
    assertThat(next(weights("5"), performed(9, 11), performed(9, 11)))
        .isEqualTo(loaded(2, 10, "10"));
  }

  @Test
  void addsARepetitionWhereNoWeightsAreAtHand() {
    PlanItem item = Story.item(Rungs.alone(Rungs.STEP_UP), TEN);
    assertThat(next(item, performed(9, 11), performed(9, 11))).isEqualTo(loaded(2, 10, "10"));
  }

  @Test
  void staysInsideTheCorridor() {
    Corridor corridor =
        new Corridor(
            Optional.empty(), Optional.of(loaded(20, 500, "10.5").with(Dimension.STEP_HEIGHT, 60)));
    PlanItem kept = Story.within(weights("1"), corridor);
    assertThat(next(kept, performed(9, 11), performed(9, 11))).isEqualTo(loaded(2, 10, "10"));
    PlanItem finer = Story.within(weights("0.25"), corridor);
    assertThat(next(finer, performed(9, 11), performed(9, 11))).isEqualTo(loaded(2, 8, "10.5"));
  }

  @Test
  void isReachedWithTheLoadThatWasPrescribed() {
    Done lighter = performed(weights("1"), 11, "9.5");
    assertThat(
            Story.of(weights("1"))
                .session(0, lighter)
                .morning(1, 1)
                .ends()
                .on(0)
                .reasons()
                .getFirst()
                .rule())
        .isEqualTo(ReasonCode.TARGET_MISSED);
  }

  @Test
  void comesDownByOneWeightFirst() {
    PlanItem item = weights("1");
    assertThat(
            Story.of(item)
                .session(0, Done.all(item, TEN).during(6))
                .ends()
                .on(0)
                .to()
                .orElseThrow())
        .isEqualTo(loaded(2, 8, "10"));
    PlanItem atStart = with(loaded(2, 8, "10"), "1");
    assertThat(
            Story.of(atStart)
                .session(0, Done.all(atStart, loaded(2, 8, "10")).during(6))
                .ends()
                .dose(atStart))
        .isEqualTo(loaded(2, 8, "9"));
  }

  private static PlanItem weights(String increment) {
    return with(TEN, increment);
  }

  private static PlanItem with(Dose dose, String increment) {
    return Story.weighted(Story.item(Rungs.alone(Rungs.STEP_UP), dose), increment);
  }

  /** What follows two sessions, each with its two sets, after a first one with nothing over. */
  private static Dose next(PlanItem item, PerformedSet[] first, PerformedSet[] second) {
    return Story.of(item)
        .session(0, Done.all(item, TEN))
        .morning(1, 1)
        .session(3, Done.all(item, TEN).sets(first))
        .morning(4, 1)
        .session(7, Done.all(item, TEN).sets(second))
        .morning(8, 1)
        .ends()
        .dose(item);
  }

  private static PerformedSet[] performed(int first, int last) {
    return new PerformedSet[] {set(first, "10"), set(last, "10")};
  }

  private static Done performed(PlanItem item, int reps, String kilograms) {
    return Done.all(item, TEN).sets(set(reps, kilograms), set(reps, kilograms));
  }

  private static PerformedSet set(int reps, String kilograms) {
    return new PerformedSet(
        OptionalInt.of(reps),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.of(new BigDecimal(kilograms)));
  }

  private static Repetitions loaded(int sets, int reps, String kilograms) {
    return new Repetitions(
        sets,
        reps,
        false,
        Optional.of(new BigDecimal(kilograms)),
        OptionalInt.of(10),
        OptionalInt.empty(),
        Optional.empty());
  }
}
