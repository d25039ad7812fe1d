package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progression.DecisionKind.ADVANCE;
import static org.gradual.tracking.progression.DecisionKind.HOLD;
import static org.gradual.tracking.progression.Story.at;
import static org.gradual.tracking.progression.Story.item;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.dose.Corridor;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Repetitions;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;

/** When a dose may rise, and which condition is named when it may not. */
class GateTest {

  private static final Dose DOSE = Hold.of(1, 5, 10);
  private static final PlanItem BRIDGE = item(Rungs.alone(Rungs.BRIDGE));
  private static final Done WELL = Done.all(BRIDGE, DOSE);

  @Test
  @Shows("B4.1.NEED_2_SESSIONS")
  void forgetsASessionMoreThanTwoWeeksAgo() {
    PlanItem clamshell = item(Rungs.alone(Rungs.CLAMSHELL));
    Done shells = Done.all(clamshell, Repetitions.of(1, 8));
    Story story = good(good(Story.of(BRIDGE, clamshell), WELL, 0), shells, 6, 12);
    assertThat(good(story, WELL, 14).ends().on(14).kind()).isEqualTo(ADVANCE);
    assertHeld(good(story, WELL, 15).ends().on(15), ReasonCode.NEED_2_SESSIONS);
  }

  @Test
  @Shows("B4.4.MIN_DAYS_SAME_DOSE")
  void countsDaysFromTheRunsFirstSessionSoThatIdleDaysEarnNothing() {
    Story story =
        Story.of(BRIDGE).session(20, WELL).morning(21, 1).session(26, WELL).morning(27, 1);
    assertHeld(story.ends().on(26), ReasonCode.MIN_DAYS_SAME_DOSE);
    assertThat(story.ends().on(26).reasons().getFirst().detail())
        .isEqualTo("6 days at this dose, 7 needed");
  }

  @Test
  @Shows({"B4.1.NEED_2_SESSIONS", "B4.4.MIN_DAYS_SAME_DOSE"})
  void beginsANewRunWithEachStep() {
    Story story =
        good(Story.of(BRIDGE), WELL, 0, 3, 7)
            .then(it -> good(it, Done.all(BRIDGE, Hold.of(1, 6, 10)), 10, 14, 16, 17));
    assertHeld(story.ends().on(10), ReasonCode.NEED_2_SESSIONS);
    assertHeld(story.ends().on(14), ReasonCode.MIN_DAYS_SAME_DOSE);
    assertThat(story.ends().on(17).to()).contains(Hold.of(1, 7, 10));
  }

  @Test
  @Shows({"S9.NEED_2_SESSIONS", "B4.1.TARGET_MISSED", "B4.3.FORM_LOST"})
  void namesTheSessionsOwnFirstFailureAndWhatElseItFails() {
    Done poor = WELL.fallingShort(1).effort(8).form(Form.NO);
    Decision held = good(Story.of(BRIDGE), WELL, 0, 3).then(it -> good(it, poor, 7)).ends().on(7);
    assertThat(held.reasons())
        .extracting(Reason::rule)
        .containsExactly(
            ReasonCode.TARGET_MISSED, ReasonCode.EFFORT_ABOVE_TARGET, ReasonCode.FORM_LOST);
    assertThat(held.reasons())
        .extracting(Reason::detail)
        .containsExactly("40 of 50 done", "effort 8, target up to 7", "form lost");
  }

  @Test
  @Shows("B4.3.EFFORT_ABOVE_TARGET")
  void knowsTheEffortCeilingsOfStrengthAndTheRest() {
    Story strength = good(Story.of(BRIDGE), WELL.effort(7), 0, 3, 7);
    assertThat(strength.ends().on(7).kind()).isEqualTo(ADVANCE);
    PlanItem walking = item(Rungs.alone(Rungs.WALKING));
    Done walked = Done.all(walking, DurationDose.of(5, 3));
    assertHeld(
        good(Story.of(walking), walked.effort(7), 0).ends().on(0), ReasonCode.EFFORT_ABOVE_TARGET);
    assertThat(good(Story.of(walking), walked.effort(6), 0, 3, 7).ends().on(7).kind())
        .isEqualTo(ADVANCE);
  }

  @Test
  @Shows("B4.1.MISSING_DATA")
  void neverCountsASessionThatKeepsBackWhatItMustTell() {
    Decision held =
        good(Story.of(BRIDGE), WELL, 0, 3).then(it -> good(it, WELL.untold(), 7)).ends().on(7);
    assertHeld(held, ReasonCode.MISSING_DATA);
    assertThat(words(held)).isEqualTo("pain before, pain during or effort is missing");
  }

  @Test
  @Shows("B4.1.TARGET_MISSED")
  void countsSetsThatWereNotDoneAsMissed() {
    PlanItem bridge = item(Rungs.alone(Rungs.BRIDGE), Hold.of(2, 5, 10));
    Done oneSet = Done.all(bridge, Hold.of(2, 5, 10)).sets(PerformedSet.ofHolds(5, 10));
    Decision held = good(Story.of(bridge), oneSet, 0).ends().on(0);
    assertHeld(held, ReasonCode.TARGET_MISSED);
    assertThat(held.inputs())
        .containsEntry("volumePerformed", 50)
        .containsEntry("volumePrescribed", 100);
  }

  @Test
  void givesNoCreditForMoreThanWasAsked() {
    Done more = WELL.sets(PerformedSet.ofHolds(9, 10), PerformedSet.ofHolds(9, 10));
    assertThat(good(Story.of(BRIDGE), more, 0, 3, 7).ends().on(7).to()).contains(Hold.of(1, 6, 10));
  }

  @Test
  @Shows("B4.1.DOSE_MISMATCH")
  void neverMovesForADoseThatWasNotPrescribed() {
    Dose invented = Hold.of(1, 50, 10);
    Done faulty = Done.all(BRIDGE, invented).prescribed(invented);
    Story.Ending ends = good(Story.of(BRIDGE), faulty, 0, 3, 7, 9).ends();
    assertThat(ends.standing().decisions())
        .allSatisfy(it -> assertHeld(it, ReasonCode.DOSE_MISMATCH))
        .extracting(GateTest::words)
        .containsOnly("the session reports another dose than the one in force");
    assertThat(ends.dose(BRIDGE)).isEqualTo(DOSE);
  }

  @Test
  @Shows({"B4.1.DOSE_MISMATCH", "B4.1.NEED_2_SESSIONS"})
  void startsARunAnewAfterASessionAtAnotherDose() {
    Done stale = WELL.prescribed(Hold.of(1, 4, 10));
    Story story = good(good(Story.of(BRIDGE), WELL, 0, 3), stale, 5);
    assertHeld(good(story, WELL, 7).ends().on(7), ReasonCode.NEED_2_SESSIONS);
    assertThat(good(story, WELL, 7, 8).ends().on(8).kind()).isEqualTo(ADVANCE);
  }

  @Test
  void takesTheSameDoseInOtherWordsForTheSame() {
    Done told =
        WELL.prescribed(
            new Hold(1, 5, 10, false, Optional.empty(), OptionalInt.empty(), Optional.empty()));
    assertThat(good(Story.of(BRIDGE), told, 0, 3, 7).ends().on(7).kind()).isEqualTo(ADVANCE);
  }

  @Test
  @Shows({"B2.progressInAcceptable", "B4.2.ACCEPTABLE_ZONE", "S7.ACCEPTABLE_ZONE"})
  void risesAtAcceptablePainOnlyWhereTheTherapistAllowsAndPainIsMonitored() {
    Settings allowed = Story.with(Setting.PROGRESS_IN_ACCEPTABLE, "1");
    Done sore = WELL.before(4).during(4);
    assertThat(
            good(Story.of(PainPolicy.PAIN_MONITORED, allowed, BRIDGE), sore, 0, 3, 7)
                .ends()
                .on(7)
                .kind())
        .isEqualTo(ADVANCE);
    assertHeld(
        good(Story.of(PainPolicy.STOP_ON_PAIN, allowed, BRIDGE), sore, 0, 3, 7).ends().on(7),
        ReasonCode.ACCEPTABLE_ZONE);
  }

  @Test
  @Shows({"B2.qualifyingSessions", "B2.minDaysSameDose"})
  void asksForAsManySessionsAndDaysAsThePlanSays() {
    Settings three = Story.with(Setting.QUALIFYING_SESSIONS, "3");
    Story story = good(Story.of(PainPolicy.PAIN_MONITORED, three, BRIDGE), WELL, 1, 7);
    assertHeld(story.ends().on(7), ReasonCode.NEED_2_SESSIONS);
    assertThat(good(story, WELL, 8).ends().on(8).kind()).isEqualTo(ADVANCE);
    Settings early = Story.with(Setting.MIN_DAYS_SAME_DOSE, "3");
    assertThat(
            good(Story.of(PainPolicy.PAIN_MONITORED, early, BRIDGE), WELL, 0, 3)
                .ends()
                .on(3)
                .kind())
        .isEqualTo(ADVANCE);
  }

  @Test
  @Shows({"B4.5.OPEN_ALERT", "B12.NEW_LEG_SYMPTOMS"})
  void doesNotRiseWhileASeriousAlertIsOpen() {
    Story story =
        good(Story.of(BRIDGE), WELL, 0, 3)
            .checkIn(5, OptionalInt.empty(), Set.of(), false, true, false)
            .then(it -> good(it, WELL, 7));
    assertHeld(story.ends().on(7), ReasonCode.OPEN_ALERT);
    Story cleared = story.cleared(9, AlertKind.NEW_LEG_SYMPTOMS);
    assertHeld(cleared.ends().on(7), ReasonCode.OPEN_ALERT);
    assertThat(good(cleared, WELL, 10).ends().on(10).kind()).isEqualTo(ADVANCE);
  }

  @Test
  @Shows("B4.5.OPEN_ALERT")
  void letsAnItemsAlertBlockThatItemOnly() {
    PlanItem clamshell = item(Rungs.alone(Rungs.CLAMSHELL));
    Done shells = Done.all(clamshell, Repetitions.of(1, 8));
    Story story =
        Story.of(BRIDGE, clamshell)
            .session(0, WELL, shells.during(7))
            .morning(1, 1)
            .then(it -> good(it, WELL, 3, 7));
    assertThat(story.ends().on(7).kind()).isEqualTo(ADVANCE);
  }

  @Test
  @Shows("B4.5.WEEKLY_ITEM_CAP")
  void sharesTheWeekAmongTheItemsButNotWithRelaxation() {
    PlanItem clamshell = item(Rungs.alone(Rungs.CLAMSHELL));
    PlanItem breathing = item(Rungs.alone(Rungs.BREATHING));
    Done shells = Done.all(clamshell, Repetitions.of(1, 8));
    Done breaths = Done.all(breathing, DurationDose.of(2));
    Story story = Story.of(BRIDGE, clamshell, breathing);
    for (int day : new int[] {0, 3, 7}) {
      story = story.session(day, WELL, shells, breaths).morning(day + 1, 1);
    }
    Story.Ending ends = story.ends();
    assertThat(ends.on(7, breathing).kind()).isEqualTo(ADVANCE);
    assertThat(ends.on(7, clamshell).kind()).isEqualTo(ADVANCE);
    assertHeld(ends.on(7, BRIDGE), ReasonCode.WEEKLY_ITEM_CAP);
    assertThat(words(ends.on(7, BRIDGE))).isEqualTo("1 of 1 steps up taken in seven days");
    assertHeld(good(story, WELL, 13).ends().on(13), ReasonCode.WEEKLY_ITEM_CAP);
    assertThat(good(story, WELL, 13, 14).ends().on(14).kind()).isEqualTo(ADVANCE);
  }

  @Test
  @Shows("B4.5.AT_CEILING")
  void holdsAtTheCeilingWithoutAVariant() {
    Dose top = Hold.of(3, 10, 10);
    PlanItem bridge = item(Rungs.alone(Rungs.BRIDGE), top);
    Story.Ending ends = good(Story.of(bridge), Done.all(bridge, top), 0, 3, 7).ends();
    assertHeld(ends.on(7), ReasonCode.AT_CEILING);
    assertThat(ends.item(bridge).state()).isEqualTo(ItemState.AT_CEILING);
  }

  @Test
  @Shows({"B5.ONE_DIMENSION", "B4.5.AT_CEILING"})
  void movesTheNextDimensionAtTheCorridorsEnd() {
    Corridor corridor = new Corridor(Optional.empty(), Optional.of(Hold.of(2, 5, 10)));
    PlanItem bridge = Story.within(BRIDGE, corridor);
    assertThat(good(Story.of(bridge), WELL, 0, 3, 7).ends().on(7).to()).contains(Hold.of(2, 3, 10));
    assertThat(
            good(
                    Story.of(Story.prescribing(bridge, Hold.of(2, 5, 10))),
                    Done.all(bridge, Hold.of(2, 5, 10)),
                    0,
                    3,
                    7)
                .ends()
                .on(7)
                .reasons()
                .getFirst()
                .rule())
        .isEqualTo(ReasonCode.AT_CEILING);
  }

  @Test
  void judgesAnItemThatIsListedTwiceByTheWorstOfBoth() {
    Story story = good(Story.of(BRIDGE), WELL, 0, 3).session(7, WELL, WELL.during(6)).morning(8, 1);
    assertThat(story.ends().standing().decisions()).hasSize(3);
    assertThat(story.ends().on(7).reasons().getFirst().rule())
        .isEqualTo(ReasonCode.PAIN_ABOVE_ACCEPTABLE);
    assertHeld(
        good(Story.of(BRIDGE), WELL, 0, 3)
            .session(7, WELL.fallingShort(2), WELL)
            .morning(8, 1)
            .ends()
            .on(7),
        ReasonCode.TARGET_MISSED);
  }

  @Test
  void decidesNothingForWhatWasDoneBesideThePlan() {
    Story story = Story.of(BRIDGE).session(0, WELL.besideThePlan().during(9)).morning(1, 1);
    assertThat(story.ends().standing().decisions()).isEmpty();
    assertThat(story.ends().alerts()).isEmpty();
  }

  @Test
  @Shows("S5.MISSING_DATA")
  void takesALateMorningReportForOneThatCameInTime() {
    Story story = good(Story.of(BRIDGE), WELL, 0, 3).session(7, WELL);
    assertHeld(story.ends().on(7), ReasonCode.MISSING_DATA);
    Decision late = story.morning(8, 1).ends().on(7);
    assertThat(late.kind()).isEqualTo(ADVANCE);
    assertThat(late.effectiveAt()).isEqualTo(at(8));
  }

  @Test
  @Shows("S5.MISSING_DATA")
  void seesACheckInWithoutPainAsNoMorningReport() {
    Story story =
        good(Story.of(BRIDGE), WELL, 0, 3)
            .session(7, WELL)
            .checkIn(8, OptionalInt.empty(), Set.of(), false, false, false);
    assertHeld(story.ends().on(7), ReasonCode.MISSING_DATA);
  }

  private static Story good(Story story, Done done, int... days) {
    Story told = story;
    for (int day : days) {
      told = told.session(day, done).morning(day + 1, 1);
    }
    return told;
  }

  private static String words(Decision decision) {
    return decision.reasons().getFirst().detail();
  }

  private static void assertHeld(Decision decision, ReasonCode code) {
    assertThat(decision.kind()).isEqualTo(HOLD);
    assertThat(List.of(decision.reasons().getFirst().rule())).containsExactly(code);
  }
}
