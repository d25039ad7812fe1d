package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progression.Story.at;
import static org.gradual.tracking.progression.Story.item;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B7: what time off makes of the doses, by age and family, and the way back. */
class TimeOffTest {

  private static final Dose TEN = Hold.of(1, 10, 10);
  private static final PlanItem BRIDGE = item(Rungs.alone(Rungs.BRIDGE), TEN);
  private static final PlanItem PLANK = item(Rungs.alone(Rungs.PLANK));
  private static final PlanItem WALKING = item(Rungs.alone(Rungs.WALKING), DurationDose.of(20, 3));

  @ParameterizedTest
  @CsvSource({
    "6, 40, ACTIVE, 10",
    "7, 40, DETRAINING, 10",
    "13, 40, DETRAINING, 10",
    "14, 40, DETRAINING, 7",
    "27, 40, DETRAINING, 7",
    "28, 40, DETRAINING, 5",
    "55, 40, DETRAINING, 5",
    "56, 40, DETRAINING, 5",
    "6, 65, ACTIVE, 10",
    "7, 65, DETRAINING, 9",
    "13, 65, DETRAINING, 9",
    "14, 65, DETRAINING, 5",
    "27, 65, DETRAINING, 5",
    "28, 65, DETRAINING, 5"
  })
  void makesLessOfTheDoseTheLongerItIsLeft(int off, int age, ItemState state, int today) {
    Story.Ending ends = done(Story.of(BRIDGE)).aged(age).at(at(off));
    assertThat(ends.item(BRIDGE).state()).isEqualTo(state);
    assertThat(ends.item(BRIDGE).today()).contains(Hold.of(1, today, 10));
  }

  @Test
  @Shows("B7.7-13.under-65")
  void case14aRepeatsTheDoseOnce() {
    Story off = done(Story.of(BRIDGE));
    Decision held = offDecision(off.at(at(10)), 7);
    assertThat(held.kind()).isEqualTo(DecisionKind.HOLD);
    assertThat(held.to()).contains(TEN);
    assertThat(held.effectiveAt()).isEqualTo(at(7));
    Story back = off.session(10, reps(10)).morning(11, 1);
    assertThat(rule(back.ends().on(10))).isEqualTo(ReasonCode.DETRAINING);
    assertThat(back.ends().item(BRIDGE).state()).isEqualTo(ItemState.ACTIVE);
    assertThat(off.session(10, reps(9)).morning(11, 1).ends().item(BRIDGE).state())
        .isEqualTo(ItemState.DETRAINING);
    assertThat(rule(back.session(12, reps(10)).morning(13, 1).ends().on(12)))
        .isEqualTo(ReasonCode.NEED_2_SESSIONS);
  }

  @Test
  @Shows("B7.7-13.from-65")
  void case14bTakesAStepBackThatStays() {
    Story off = done(Story.of(BRIDGE)).aged(70);
    Decision lowered = offDecision(off.at(at(10)), 7);
    assertThat(lowered.kind()).isEqualTo(DecisionKind.REGRESS);
    assertThat(lowered.to()).contains(Hold.of(1, 9, 10));
    Story back = off.session(10, reps(9)).morning(11, 1);
    assertThat(rule(back.ends().on(10))).isEqualTo(ReasonCode.NEED_2_SESSIONS);
    assertThat(back.ends().dose(BRIDGE)).isEqualTo(Hold.of(1, 9, 10));
    assertThat(back.ends().item(BRIDGE).state()).isEqualTo(ItemState.ACTIVE);
  }

  @Test
  @Shows("B7.7-13.from-65")
  void holdsWhereNoStepIsLeftToTakeBack() {
    PlanItem low = item(Rungs.alone(Rungs.BRIDGE), Hold.of(1, 5, 10));
    Story.Ending ends =
        Story.of(low)
            .session(0, Done.all(low, Hold.of(1, 5, 10)))
            .morning(1, 1)
            .aged(70)
            .at(at(10));
    assertThat(offDecision(ends, 7).kind()).isEqualTo(DecisionKind.HOLD);
  }

  @Test
  void holdsAtTheStartWhereItWouldRestart() {
    PlanItem low = item(Rungs.alone(Rungs.BRIDGE), Hold.of(1, 5, 10));
    Story.Ending ends =
        Story.of(low).session(0, Done.all(low, Hold.of(1, 5, 10))).morning(1, 1).at(at(56));
    assertThat(offDecision(ends, 56).kind()).isEqualTo(DecisionKind.HOLD);
    assertThat(offDecision(ends, 56).reasons())
        .containsExactly(ReasonCode.DETRAINING.because("56 days off: 100 % of the dose"));
  }

  @Test
  void leavesADecisionOfEachTimeItLooked() {
    assertThat(done(Story.of(BRIDGE)).at(at(28)).standing().decisions())
        .filteredOn(it -> it.session().isEmpty())
        .extracting(Decision::effectiveAt)
        .containsExactly(at(7), at(14), at(28));
  }

  @Test
  void countsNoSessionFromBeforeTheTimeOff() {
    Story back = done(Story.of(BRIDGE));
    for (int day : List.of(3, 10, 12, 14)) {
      back = back.session(day, reps(10)).morning(day + 1, 1);
    }
    assertThat(rule(back.ends().on(14))).isEqualTo(ReasonCode.MIN_DAYS_SAME_DOSE);
    assertThat(back.ends().on(14).inputs()).containsEntry("daysAtDose", 2L);
  }

  @Test
  @Shows("B7.14-27.under-65")
  void case15ComesBackFromSeventyPercentByTheSession() {
    Story off = done(Story.of(BRIDGE));
    Story seven = off.session(20, reps(7)).morning(21, 1);
    Story eight = seven.session(22, reps(8)).morning(23, 1);
    Story nine = eight.session(24, reps(9)).morning(25, 1);
    assertThat(today(off.at(at(20)))).isEqualTo(Hold.of(1, 7, 10));
    assertThat(today(seven.ends())).isEqualTo(Hold.of(1, 8, 10));
    assertThat(today(eight.ends())).isEqualTo(Hold.of(1, 9, 10));
    assertThat(today(nine.ends())).isEqualTo(TEN);
    assertThat(nine.ends().item(BRIDGE).state()).isEqualTo(ItemState.ACTIVE);
    assertThat(rule(nine.ends().on(24))).isEqualTo(ReasonCode.DETRAINING);
    assertThat(rule(nine.session(26, reps(10)).morning(27, 1).ends().on(26)))
        .isEqualTo(ReasonCode.NEED_2_SESSIONS);
    assertThat(today(off.session(20, reps(7)).morning(21, 3).ends())).isNotEqualTo(TEN);
  }

  @Test
  @Shows({"B7.28-55.under-65", "B7.14-27.from-65"})
  void case16ComesBackFromHalfByTheWeek() {
    assertComesBackByTheWeek(walked(Story.of(WALKING)), 30);
    assertComesBackByTheWeek(walked(Story.of(WALKING)), 28);
    assertComesBackByTheWeek(walked(Story.of(WALKING)).aged(65), 14 + 8);
  }

  private static void assertComesBackByTheWeek(Story off, int back) {
    int[] weeks = {10, 14, 16, 18, 20};
    int whole =
        off.at(at(back))
            .dose(WALKING)
            .number(org.gradual.tracking.dose.Dimension.MINUTES)
            .orElseThrow();
    Story story = off;
    for (int week = 0; week < weeks.length; week++) {
      int minutes = weeks[week] * whole / 20;
      for (int day : List.of(0, 3, 6)) {
        int on = back + 7 * week + day;
        assertThat(story.at(at(on)).item(WALKING).today()).contains(DurationDose.of(minutes, 3));
        story =
            story.session(on, Done.all(WALKING, DurationDose.of(minutes, 3))).morning(on + 1, 1);
      }
    }
    ReasonCode last = rule(story.ends().on(back + 27));
    assertThat(last).isEqualTo(ReasonCode.DETRAINING);
    assertThat(rule(story.ends().on(back + 28))).isEqualTo(ReasonCode.NEED_2_SESSIONS);
    assertThat(story.at(at(back + 28)).item(WALKING).state()).isNotEqualTo(ItemState.DETRAINING);
    assertThat(
            off.session(back, Done.all(WALKING, DurationDose.of(whole / 2, 3)))
                .at(at(back).plus(Duration.ofDays(3)))
                .standing()
                .nextDueAt())
        .contains(at(back + 7));
  }

  @Test
  void tellsOnWhichDayTheNextWeekOfTheWayBackBegins() {
    Done half = Done.all(WALKING, DurationDose.of(10, 3));
    Story first = walked(Story.of(WALKING)).session(30, half).session(33, half);
    assertThat(first.at(at(36)).standing().nextDueAt()).contains(at(37));
    Story second = first.session(39, Done.all(WALKING, DurationDose.of(14, 3)));
    assertThat(second.at(at(43)).standing().nextDueAt()).contains(at(44));
  }

  @Test
  void goesOnInTheWeekInWhichTheWayBackByTheWeekWasBroken() {
    Story back =
        walked(Story.of(WALKING))
            .session(30, Done.all(WALKING, DurationDose.of(10, 3)))
            .session(38, Done.all(WALKING, DurationDose.of(14, 3)));
    assertThat(back.at(at(50)).item(WALKING).today()).contains(DurationDose.of(16, 3));
    Story again = back.session(50, Done.all(WALKING, DurationDose.of(16, 3)));
    assertThat(again.at(at(56)).item(WALKING).today()).contains(DurationDose.of(16, 3));
    assertThat(again.at(at(57).minusNanos(1)).item(WALKING).today())
        .contains(DurationDose.of(16, 3));
  }

  @Test
  @Shows({"B7.28-55.from-65", "B7.56"})
  void restartsAtTheStart() {
    Story old = done(Story.of(BRIDGE)).aged(65);
    assertThat(old.at(at(28)).dose(BRIDGE)).isEqualTo(Hold.of(1, 5, 10));
    assertThat(offDecision(old.at(at(28)), 28).kind()).isEqualTo(DecisionKind.REGRESS);
    assertThat(done(Story.of(BRIDGE)).aged(64).at(at(28)).dose(BRIDGE)).isEqualTo(TEN);
    Story young = done(Story.of(BRIDGE));
    assertThat(young.at(at(56).minusNanos(1)).dose(BRIDGE)).isEqualTo(TEN);
    assertThat(young.at(at(56)).dose(BRIDGE)).isEqualTo(Hold.of(1, 5, 10));
  }

  @Test
  @Shows({"B7.56", "B12.DETRAINING"})
  void asksForAReviewAfterTwoMonths() {
    Story off = done(Story.of(BRIDGE));
    assertThat(off.at(at(55)).standing().status()).isEqualTo(PlanStatus.ACTIVE);
    assertThat(off.at(at(55)).standing().nextDueAt()).contains(at(56));
    Story.Ending ends = off.at(at(56));
    assertThat(ends.standing().status()).isEqualTo(PlanStatus.NEEDS_REVIEW);
    assertThat(ends.alerts())
        .singleElement()
        .returns(AlertKind.DETRAINING, Alert::kind)
        .returns(Severity.HIGH, Alert::severity);
    assertThat(off.cleared(57, AlertKind.DETRAINING, BRIDGE).at(at(58)).standing().status())
        .isEqualTo(PlanStatus.ACTIVE);
  }

  @Test
  @Shows("B7.gap")
  void countsTheFamilyNotTheItem() {
    Story story =
        done(Story.of(BRIDGE, PLANK, WALKING))
            .session(5, Done.all(PLANK, PLANK.firstDose()))
            .morning(6, 1);
    assertThat(story.at(at(11)).item(BRIDGE).state()).isEqualTo(ItemState.ACTIVE);
    assertThat(story.at(at(12)).item(BRIDGE).state()).isEqualTo(ItemState.DETRAINING);
    assertThat(story.at(at(12)).item(WALKING).state()).isEqualTo(ItemState.ACTIVE);
  }

  @Test
  @Shows("B7.gap")
  void countsOnlySessionsInWhichSomethingWasDone() {
    Story nothing = done(Story.of(BRIDGE)).session(5, reps(10).sets());
    assertThat(nothing.at(at(7)).item(BRIDGE).state()).isEqualTo(ItemState.DETRAINING);
  }

  @Test
  @Shows("B7.gap")
  void hasNoGapOfSevenDaysWhereOnceAWeekIsPrescribed() {
    PlanItem weekly = item(Rungs.alone(Rungs.WALKING), DurationDose.of(20, 1));
    Story story =
        Story.of(weekly).session(0, Done.all(weekly, DurationDose.of(20, 1))).morning(1, 1);
    assertThat(story.at(at(7)).item(weekly).state()).isEqualTo(ItemState.ACTIVE);
    assertThat(story.at(at(8)).item(weekly).state()).isEqualTo(ItemState.DETRAINING);
  }

  @Test
  @Shows("B7.gap")
  void looksAtNoItemThatWasNeverDone() {
    Story.Ending ends = done(Story.of(BRIDGE, PLANK)).at(at(30));
    assertThat(ends.item(PLANK).state()).isEqualTo(ItemState.ACTIVE);
    assertThat(ends.standing().decisions())
        .noneMatch(it -> it.item().equals(Optional.of(PLANK.id())));
  }

  @Test
  void looksAtNoItemOfWhichNoSetWasEverDone() {
    Done nothing = Done.all(PLANK, PLANK.firstDose()).sets();
    Story story = Story.of(BRIDGE, PLANK).session(0, reps(10), nothing).morning(1, 1);
    assertThat(story.at(at(30)).item(BRIDGE).state()).isEqualTo(ItemState.DETRAINING);
    assertThat(story.at(at(30)).item(PLANK).state()).isEqualTo(ItemState.ACTIVE);
  }

  @Test
  void goesOnFromWhereItWasWhenTheWayBackIsBroken() {
    Story eight = done(Story.of(BRIDGE)).session(20, reps(7)).morning(21, 1);
    assertThat(today(eight.at(at(27)))).isEqualTo(Hold.of(1, 8, 10));
    assertThat(today(eight.at(at(34)))).isEqualTo(Hold.of(1, 7, 10));
    assertThat(today(eight.session(27, reps(8)).morning(28, 1).ends()))
        .isEqualTo(Hold.of(1, 9, 10));
  }

  @Test
  void leavesAFlareUpItsOwnSay() {
    Story flaring = done(Story.of(BRIDGE)).morning(6, 8);
    assertThat(flaring.at(at(20)).item(BRIDGE).state()).isEqualTo(ItemState.FLARE_UP);
    assertThat(today(flaring.at(at(20)))).isEqualTo(Hold.of(1, 5, 10));
    assertThat(flaring.at(at(56).minusNanos(1)).dose(BRIDGE)).isEqualTo(TEN);
    assertThat(flaring.at(at(56)).dose(BRIDGE)).isEqualTo(Hold.of(1, 5, 10));
    assertThat(flaring.at(at(56)).item(BRIDGE).state()).isEqualTo(ItemState.DETRAINING);
  }

  @Test
  void stopsWhereThePlanHasEnded() {
    Story story = done(Story.of(BRIDGE)).ending(9);
    assertThat(story.at(at(10)).standing().decisions()).hasSize(2);
    assertThat(story.at(at(30)).standing().decisions()).hasSize(2);
    assertThat(story.at(at(30)).standing().nextDueAt()).isEmpty();
  }

  @Test
  void countsFromALateSessionWhereverItCame() {
    Story story = done(Story.of(BRIDGE));
    assertThat(story.at(at(10)).item(BRIDGE).state()).isEqualTo(ItemState.DETRAINING);
    Story late = story.session(5, reps(10)).morning(6, 1);
    assertThat(late.at(at(10)).item(BRIDGE).state()).isEqualTo(ItemState.ACTIVE);
  }

  @Test
  void stillOwesTheStepOfASuspensionAfterTheOneOfTheTimeOff() {
    Story stopped = Story.of(BRIDGE).session(0, reps(10).during(7)).morning(1, 1).aged(70);
    Story.Ending ends = stopped.cleared(9, AlertKind.PAIN_CRITICAL, BRIDGE).at(at(10));
    assertThat(ends.dose(BRIDGE)).isEqualTo(Hold.of(1, 8, 10));
  }

  // -----------------------------------------------------------------------------------------------

  private static Story done(Story story) {
    return story.session(0, reps(10)).morning(1, 1);
  }

  private static Story walked(Story story) {
    return story.session(0, Done.all(WALKING, DurationDose.of(20, 3))).morning(1, 1);
  }

  private static Done reps(int reps) {
    return Done.all(BRIDGE, Hold.of(1, reps, 10));
  }

  private static Dose today(Story.Ending ends) {
    return ends.item(BRIDGE).today().orElseThrow();
  }

  private static ReasonCode rule(Decision decision) {
    return decision.reasons().getFirst().rule();
  }

  private static Decision offDecision(Story.Ending ends, int day) {
    return ends.standing().decisions().stream()
        .filter(it -> it.session().isEmpty() && it.effectiveAt().equals(at(day)))
        .findFirst()
        .orElseThrow();
  }
}
