package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progression.DecisionKind.HOLD;
import static org.gradual.tracking.progression.DecisionKind.REGRESS;
import static org.gradual.tracking.progression.Story.item;
import static org.gradual.tracking.progression.Story.prescribing;

import java.util.List;
import java.util.Optional;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;

/** A dose is taken back once for one reason: what that remembers, and when it is forgotten. */
class TakenBackTest {

  private static final Dose EIGHT = Hold.of(1, 8, 10);
  private static final Dose SEVEN = Hold.of(1, 7, 10);
  private static final PlanItem BRIDGE =
      item(Rungs.ladder(List.of(Rungs.PELVIC_TILT), Rungs.BRIDGE, List.of()), EIGHT);
  private static final Done HARD_AT_EIGHT = Done.all(BRIDGE, EIGHT).prescribed(EIGHT).effort(9);

  @Test
  void countsALowerDoseOfTheTherapistAsTakenBack() {
    Decision later =
        Story.of(BRIDGE)
            .revised(1, prescribing(BRIDGE, Hold.of(1, 6, 10)))
            .session(2, HARD_AT_EIGHT)
            .ends()
            .on(2);
    assertThat(later.kind()).isEqualTo(HOLD);
    assertThat(later.reasons().getFirst().rule()).isEqualTo(ReasonCode.ALREADY_TAKEN_BACK);
  }

  @Test
  void doesNotCountAHigherDoseOfTheTherapistAsTakenBack() {
    Decision later =
        Story.of(BRIDGE)
            .revised(1, prescribing(BRIDGE, Hold.of(1, 9, 10)))
            .session(2, HARD_AT_EIGHT)
            .ends()
            .on(2);
    assertThat(later.kind()).isEqualTo(REGRESS);
    assertThat(later.to()).contains(EIGHT);
  }

  @Test
  void forgetsItWhenTheDoseIsPrescribedAgain() {
    Decision again =
        Story.of(BRIDGE)
            .session(0, HARD_AT_EIGHT)
            .revised(1, prescribing(BRIDGE, EIGHT))
            .session(2, HARD_AT_EIGHT)
            .ends()
            .on(2);
    assertThat(again.kind()).isEqualTo(REGRESS);
    assertThat(again.to()).contains(SEVEN);
  }

  @Test
  void forgetsItWhenTheDoseIsReachedAgain() {
    Done atSeven = Done.all(BRIDGE, SEVEN);
    Story back =
        Story.of(BRIDGE)
            .session(0, HARD_AT_EIGHT)
            .session(2, atSeven)
            .session(5, atSeven)
            .session(9, atSeven)
            .mornings(3, 10, 1);
    assertThat(back.ends().dose(BRIDGE)).isEqualTo(EIGHT);
    assertThat(back.session(11, HARD_AT_EIGHT).ends().on(11).to()).contains(SEVEN);
  }

  @Test
  void forgetsItWhenAnotherExerciseTookItsPlaceMeanwhile() {
    Dose tilt = Hold.of(1, 5, 5).withVariant(Optional.of("pelvic-tilt"));
    Dose six = Hold.of(1, 6, 10);
    Decision later =
        Story.of(BRIDGE)
            .session(0, HARD_AT_EIGHT)
            .revised(1, prescribing(BRIDGE, tilt))
            .revised(2, prescribing(BRIDGE, six))
            .session(3, HARD_AT_EIGHT)
            .ends()
            .on(3);
    assertThat(later.kind()).isEqualTo(REGRESS);
    assertThat(later.to()).contains(Hold.of(1, 5, 10));
  }

  @Test
  void takesItBackForARisingWeekAgainAfterSevenDays() {
    Done well = Done.all(BRIDGE, EIGHT);
    Story story =
        Story.of(BRIDGE)
            .mornings(-5, 3, 0)
            .mornings(4, 10, 1)
            .mornings(11, 17, 2)
            .session(9, well)
            .session(15, well)
            .session(16, well);
    assertThat(story.ends().on(9).reasons().getFirst().rule()).isEqualTo(ReasonCode.TREND_RISING);
    assertThat(story.ends().on(9).kind()).isEqualTo(REGRESS);
    assertThat(story.ends().on(9).inputs().get("weekTrend")).hasToString("1.0000");
    assertThat(story.ends().on(15).reasons().getFirst().rule()).isEqualTo(ReasonCode.TREND_RISING);
    assertThat(story.ends().on(15).kind()).isEqualTo(HOLD);
    assertThat(story.ends().on(16).kind()).isEqualTo(REGRESS);
  }

  @Test
  void doesNotTakeTwoPoorSessionsAtDifferentDosesTogether() {
    Done poor = Done.all(BRIDGE, EIGHT).sets(PerformedSet.ofHolds(3, 10));
    Story story =
        Story.of(BRIDGE)
            .session(0, poor.prescribed(Hold.of(1, 9, 10)))
            .session(2, poor)
            .mornings(1, 3, 1);
    assertThat(story.ends().on(2).kind()).isEqualTo(HOLD);
  }
}
