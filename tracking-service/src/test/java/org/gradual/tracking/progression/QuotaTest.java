package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.gradual.tracking.progression.DecisionKind.ADVANCE;
import static org.gradual.tracking.progression.DecisionKind.HOLD;
import static org.gradual.tracking.progression.DecisionKind.REGRESS;
import static org.gradual.tracking.progression.DecisionKind.SUSPEND;
import static org.gradual.tracking.progression.Story.at;
import static org.gradual.tracking.progression.Story.item;
import static org.gradual.tracking.progression.Story.towards;

import java.time.Instant;
import java.time.LocalTime;
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

/** Graded activity: doses follow a schedule, and pain is no reason to change it. */
class QuotaTest {

  private static final PlanItem CLAMSHELL = item(Rungs.alone(Rungs.CLAMSHELL), reps(8));
  private static final Quota TO_24 = new Quota(reps(24), 12, List.of());
  private static final Quota TRIED = new Quota(reps(24), 12, List.of(8, 10, 12));
  private static final PlanItem PACED = towards(CLAMSHELL, TRIED);
  private static final Story BEGUN = under(PACED);

  private static Story under(PlanItem... items) {
    return Story.of(PainPolicy.QUOTA, Settings.DEFAULTS, items);
  }

  private static Dose reps(int reps) {
    return Repetitions.of(1, reps);
  }

  /** The clamshell, so many times in one set. */
  private static Done did(int reps) {
    return Done.all(CLAMSHELL, reps(reps));
  }

  /** The first sessions of the schedule, each done as it asks, on days 0, 1, 2. */
  private static Story done(int... quotas) {
    Story told = BEGUN;
    for (int day = 0; day < quotas.length; day++) {
      told = told.session(day, did(quotas[day]));
    }
    return told;
  }

  private static void assertDecides(
      Decision decision, DecisionKind kind, ReasonCode first, Dose to) {
    assertThat(decision.kind()).as("%s", decision).isEqualTo(kind);
    assertThat(decision.reasons().getFirst().rule()).as("%s", decision).isEqualTo(first);
    assertThat(decision.to()).contains(to);
    assertThat(decision.status()).isEqualTo(DecisionStatus.APPLIED);
  }

  private static void assertDecides(Decision decision, DecisionKind kind, Dose to) {
    assertDecides(decision, kind, ReasonCode.QUOTA, to);
  }

  // --- the schedule ------------------------------------------------------------------------------

  @Test
  @Shows("B5.QUOTA.TRIAL")
  void case17BeginsAtSevenTenthsOfTheTrials() {
    assertThat(BEGUN.ends().dose(PACED)).isEqualTo(reps(7));
    assertThat(BEGUN.ends().item(PACED).since()).isEqualTo(Story.DAY_0);
  }

  @Test
  @Shows("B5.QUOTA.TRIAL")
  void case17TakesTheFirstThreeSessionsForTrials() {
    PlanItem item = towards(CLAMSHELL, TO_24);
    Story.Ending ends =
        under(item).session(0, did(8)).session(1, did(10)).session(3, did(12)).ends();
    assertDecides(ends.on(0), HOLD, reps(8));
    assertThat(ends.on(0).reasons().getFirst().detail()).isEqualTo("baseline trial 1 of 3: 8");
    assertDecides(ends.on(1), HOLD, reps(8));
    assertDecides(ends.on(3), REGRESS, reps(7));
    assertThat(ends.on(3).reasons().getFirst().detail())
        .isEqualTo("baseline trial 3 of 3: 12; the first quota is 7");
    assertThat(ends.on(3).effectiveAt()).isEqualTo(at(3, Story.MORNING));
  }

  @Test
  @Shows("B5.QUOTA.TRIAL")
  void risesToTheFirstQuotaWhereMoreThanTheDoseWasTolerated() {
    PlanItem item = towards(item(Rungs.alone(Rungs.CLAMSHELL), reps(5)), TO_24);
    Story.Ending ends =
        under(item).session(0, did(8)).session(1, did(10)).session(3, did(12)).ends();
    assertDecides(ends.on(3), ADVANCE, reps(7));
  }

  @Test
  @Shows("B5.QUOTA.TRIAL")
  void waitsForATrialInWhichAnythingIsDone() {
    PlanItem item = towards(CLAMSHELL, TO_24);
    Story.Ending ends =
        under(item)
            .session(0, did(8))
            .session(1, did(8).sets())
            .session(2, did(10))
            .session(3, did(12))
            .ends();
    assertThat(ends.on(1).reasons().getFirst().detail()).contains("still to come");
    assertDecides(ends.on(2), HOLD, reps(8));
    assertDecides(ends.on(3), REGRESS, reps(7));
  }

  @Test
  void neverBeginsAboveTheGoalHoweverMuchWasTolerated() {
    PlanItem item = towards(CLAMSHELL, TO_24);
    Story.Ending ends =
        under(item).session(0, did(60)).session(1, did(60)).session(2, did(60)).ends();
    assertDecides(ends.on(2), ADVANCE, reps(24));
    assertThat(ends.item(item).state()).isEqualTo(ItemState.AT_CEILING);
  }

  @Test
  @Shows("B5.QUOTA.NEXT")
  void goesToTheNextQuotaAtOnceAndAsksNobody() {
    PlanItem asking = Story.asking(PACED);
    Story told = under(asking).session(0, did(7)).session(1, did(8));
    Story.Ending ends = told.at(at(1, Story.MORNING));
    assertDecides(ends.on(0), ADVANCE, reps(8));
    assertDecides(ends.on(1), ADVANCE, reps(9));
    assertThat(ends.on(1).reasons().getFirst().detail())
        .isEqualTo("session 2 of 12 done; the next quota is 9");
    assertThat(ends.on(1).effectiveAt()).isEqualTo(at(1, Story.MORNING));
    assertThat(ends.on(1).inputs())
        .containsEntry("quota", 8)
        .containsEntry("quotaGoal", 24)
        .containsEntry("quotaSessionsDone", 1)
        .containsEntry("quotaSessions", 12);
  }

  @Test
  @Shows({"B5.QUOTA.NEXT", "B5.QUOTA.GOAL"})
  void reachesTheGoalInTheSessionsOfTheScheduleAndStaysThere() {
    Story told = done(7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 22);
    assertThat(told.ends().dose(PACED)).isEqualTo(reps(24));
    assertThat(told.ends().item(PACED).state()).isEqualTo(ItemState.AT_CEILING);
    Story.Ending ends = told.session(13, did(24)).session(14, did(24)).ends();
    assertDecides(ends.on(13), HOLD, reps(24));
    assertDecides(ends.on(14), HOLD, reps(24));
    assertThat(ends.on(14).reasons()).extracting(Reason::rule).contains(ReasonCode.AT_CEILING);
  }

  @Test
  void keepsAQuotaThatTheScheduleRepeats() {
    PlanItem slow = towards(CLAMSHELL, new Quota(reps(8), 4, List.of(10, 10, 10)));
    Story.Ending ends =
        under(slow)
            .session(0, did(7))
            .session(1, did(7))
            .session(2, did(7))
            .session(3, did(8))
            .ends();
    assertDecides(ends.on(0), HOLD, reps(7));
    assertDecides(ends.on(1), HOLD, reps(7));
    assertDecides(ends.on(2), ADVANCE, reps(8));
  }

  @Test
  void stepsMinutesAndSecondsAndLeavesTheRest() {
    PlanItem walking =
        towards(
            item(Rungs.alone(Rungs.WALKING), DurationDose.of(10, 3)),
            new Quota(DurationDose.of(30), 12, List.of(10, 15, 20)));
    assertThat(under(walking).ends().dose(walking)).isEqualTo(DurationDose.of(10, 3));
    PlanItem plank =
        towards(
            item(Rungs.alone(Rungs.PLANK), Hold.of(3, 1, 20)),
            new Quota(Hold.of(1, 1, 60), 10, List.of(20, 30, 40)));
    assertThat(under(plank).ends().dose(plank)).isEqualTo(Hold.of(3, 1, 21));
    PlanItem bridge =
        towards(
            item(Rungs.alone(Rungs.BRIDGE), Hold.of(2, 5, 10)),
            new Quota(Hold.of(2, 20, 10), 10, List.of(10, 10, 10)));
    assertThat(under(bridge).ends().dose(bridge)).isEqualTo(Hold.of(2, 7, 10));
  }

  @Test
  void countsTheSecondsOfOneLongHold() {
    PlanItem plank =
        towards(
            item(Rungs.alone(Rungs.PLANK), Hold.of(3, 1, 20)),
            new Quota(Hold.of(1, 1, 60), 10, List.of()));
    Done half = Done.all(plank, Hold.of(3, 1, 10));
    assertThat(under(plank).session(0, half).ends().on(0).reasons().getFirst().detail())
        .isEqualTo("baseline trial 1 of 3: 10");
  }

  @Test
  void staysInsideTheCorridor() {
    Corridor corridor = new Corridor(Optional.of(reps(9)), Optional.of(reps(24)));
    PlanItem item = Story.within(PACED, corridor);
    assertThat(under(item).ends().dose(item)).isEqualTo(reps(9));
    Story.Ending ends = under(item).session(0, did(9)).ends();
    assertDecides(ends.on(0), ADVANCE, reps(10));
    Story missed = under(item).session(0, did(3)).session(1, did(3));
    assertDecides(missed.ends().on(1), HOLD, reps(9));
  }

  @Test
  @Shows("B5.QUOTA.UNSET")
  void keepsADoseWithoutAQuota() {
    Story.Ending ends =
        under(CLAMSHELL).session(0, did(8)).session(3, did(8)).session(6, did(8)).at(at(7));
    assertDecides(ends.on(6), HOLD, reps(8));
    assertThat(ends.item(CLAMSHELL).state()).isEqualTo(ItemState.ACTIVE);
  }

  @Test
  void isNoMemberOfAnotherPolicy() {
    assertThatIllegalArgumentException().isThrownBy(() -> Story.of(PACED));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> towards(CLAMSHELL, new Quota(Hold.of(1, 24, 10), 12, List.of())));
  }

  // --- less and more -----------------------------------------------------------------------------

  @Test
  @Shows("B5.QUOTA.MISS")
  void asksForAMissedQuotaOnceMore() {
    Story.Ending ends = done(7, 7, 8).ends();
    assertDecides(ends.on(0), ADVANCE, reps(8));
    assertDecides(ends.on(1), HOLD, reps(8));
    assertThat(ends.on(1).reasons().getFirst().detail())
        .isEqualTo("7 of 8 done: the same quota once more");
    assertDecides(ends.on(2), ADVANCE, reps(9));
  }

  @Test
  @Shows("B5.QUOTA.RECOMPUTE")
  void beginsAnewAfterTwoMissesInARow() {
    Story.Ending ends = done(7, 8, 9, 10, 9, 10, 8, 9).ends();
    assertDecides(ends.on(4), HOLD, reps(11));
    assertDecides(ends.on(5), REGRESS, reps(9));
    assertThat(ends.on(5).reasons().getFirst().detail())
        .isEqualTo("10 of 11 done, and too little the time before; a new schedule begins at 9");
    assertDecides(ends.on(6), HOLD, reps(9));
    assertDecides(ends.on(7), ADVANCE, reps(10));
    assertThat(ends.on(7).inputs())
        .containsEntry("quotaSessionsDone", 0)
        .containsEntry("quotaSessions", 8);
  }

  @Test
  @Shows("B5.QUOTA.MISS")
  void forgetsAMissWhenTheNextSessionIsDone() {
    Story.Ending ends = done(7, 3, 8, 4, 9).ends();
    assertDecides(ends.on(3), HOLD, reps(9));
    assertDecides(ends.on(4), ADVANCE, reps(10));
  }

  @Test
  @Shows("B5.QUOTA.RECOMPUTE")
  void takesWhatWasDoneLastWhereNothingWasDoneNow() {
    Story.Ending half = BEGUN.session(0, did(5)).session(1, did(5).sets()).ends();
    assertDecides(half.on(1), REGRESS, reps(4));
    Story.Ending nothing = BEGUN.session(0, did(5).sets()).session(1, did(5).sets()).ends();
    assertDecides(nothing.on(1), REGRESS, reps(6));
  }

  @Test
  @Shows("B5.QUOTA.RECOMPUTE")
  void neverFallsBelowOne() {
    Story.Ending ends = BEGUN.session(0, did(1)).session(1, did(1)).session(2, did(1)).ends();
    assertDecides(ends.on(1), REGRESS, reps(1));
    assertDecides(ends.on(2), HOLD, reps(1));
  }

  @Test
  @Shows("B5.QUOTA.OVERACHIEVED")
  void givesNoCreditForMore() {
    PlanItem twenty = towards(CLAMSHELL, new Quota(reps(40), 10, List.of(30, 30, 26)));
    Story told = under(twenty);
    assertThat(told.ends().dose(twenty)).isEqualTo(reps(20));
    Decision asked = told.session(0, did(20)).ends().on(0);
    Decision tenth = told.session(0, did(22)).ends().on(0);
    Decision over = told.session(0, did(23)).ends().on(0);
    assertThat(tenth.reasons()).isEqualTo(asked.reasons());
    assertThat(over.reasons())
        .extracting(Reason::rule)
        .containsExactly(ReasonCode.QUOTA, ReasonCode.OVERACHIEVED);
    assertThat(List.of(tenth.to(), over.to())).containsOnly(asked.to());
  }

  @Test
  @Shows("B12.OVERACHIEVED")
  void tellsOfTooMuchTwiceInARow() {
    assertThat(done(12, 8, 12).ends().alerts()).isEmpty();
    Story.Ending twice = done(12, 12, 12).ends();
    assertThat(twice.alerts())
        .extracting(Alert::kind, Alert::severity, Alert::count, Alert::lastAt)
        .containsExactly(tuple(AlertKind.OVERACHIEVED, Severity.LOW, 2, at(2, Story.MORNING)));
    assertThat(done(12, 12, 12).session(3, did(10)).ends().on(3).kind()).isEqualTo(ADVANCE);
  }

  @Test
  @Shows("B5.QUOTA.OVERACHIEVED")
  void countsSetsThatNobodyAskedFor() {
    Done twice = did(7).sets(PerformedSet.ofReps(7), PerformedSet.ofReps(7));
    assertThat(BEGUN.session(0, twice).ends().on(0).reasons())
        .extracting(Reason::rule)
        .contains(ReasonCode.OVERACHIEVED);
  }

  @Test
  void takesTheMeanOfTheSetsOfATrial() {
    PlanItem two = towards(item(Rungs.alone(Rungs.CLAMSHELL), Repetitions.of(2, 8)), TO_24);
    Done trial =
        Done.all(two, Repetitions.of(2, 8))
            .sets(PerformedSet.ofReps(12), PerformedSet.ofReps(9), PerformedSet.ofReps(30));
    Story.Ending ends = under(two).session(0, trial).session(1, trial).session(2, trial).ends();
    assertDecides(ends.on(2), REGRESS, Repetitions.of(2, 7));
  }

  @Test
  void countsAShorterHoldForLess() {
    PlanItem bridge =
        towards(
            item(Rungs.alone(Rungs.BRIDGE), Hold.of(1, 10, 10)),
            new Quota(Hold.of(1, 20, 10), 10, List.of()));
    Done half = Done.all(bridge, Hold.of(1, 10, 10)).sets(PerformedSet.ofHolds(10, 5));
    Done longer = half.sets(PerformedSet.ofHolds(10, 20));
    Story.Ending ends = under(bridge).session(0, half).session(1, longer).session(2, longer).ends();
    assertDecides(ends.on(2), REGRESS, Hold.of(1, 5, 10));
  }

  @Test
  @Shows("B5.QUOTA.OTHER_DOSE")
  void leavesASessionAtAnotherDoseOut() {
    Story.Ending ends =
        BEGUN.session(0, did(3)).session(1, did(5).prescribed(reps(5))).session(2, did(3)).ends();
    assertDecides(ends.on(1), HOLD, ReasonCode.DOSE_MISMATCH, reps(7));
    assertDecides(ends.on(2), REGRESS, reps(2));
  }

  // --- pain --------------------------------------------------------------------------------------

  @Test
  @Shows("B5.QUOTA.PAIN_NOTED")
  void case18LeavesTheQuotaAtPainSix() {
    Story.Ending ends = BEGUN.session(0, did(7).during(6)).morning(1, 6).ends();
    assertDecides(ends.on(0), ADVANCE, reps(8));
    assertThat(ends.on(0).reasons())
        .extracting(Reason::rule)
        .containsExactly(ReasonCode.QUOTA, ReasonCode.PAIN_ABOVE_ACCEPTABLE);
    assertThat(ends.alerts())
        .extracting(Alert::kind, Alert::severity, Alert::item)
        .containsExactly(
            tuple(AlertKind.PAIN_ABOVE_ACCEPTABLE, Severity.LOW, Optional.of(PACED.id())));
    assertThat(BEGUN.session(0, did(7).during(5)).ends().alerts()).isEmpty();
    assertDecides(
        BEGUN.session(0, did(7).during(6)).session(1, did(8)).ends().on(1), ADVANCE, reps(9));
  }

  @Test
  @Shows("B5.QUOTA.PAIN_NOTED")
  void case18NotesPainWithoutAQuotaToo() {
    Story.Ending ends = under(CLAMSHELL).session(0, did(8).during(6)).ends();
    assertDecides(ends.on(0), HOLD, reps(8));
    assertThat(ends.alerts()).extracting(Alert::severity).containsExactly(Severity.LOW);
  }

  @Test
  void knowsNoOtherRuleOfPainAndEffort() {
    Done hard =
        did(7).during(5).before(0).effort(10).form(Form.NO).hurting().stopped(StopReason.TOO_HARD);
    Story.Ending ends = BEGUN.session(0, hard).morning(1, 10).session(1, did(8)).ends();
    assertDecides(ends.on(0), ADVANCE, reps(8));
    assertDecides(ends.on(1), ADVANCE, reps(9));
  }

  @Test
  @Shows("B3.QUOTA.PAUSE")
  void pausesForTheDayAtCriticalPain() {
    Story told = BEGUN.session(0, did(7)).session(1, did(8).during(7));
    Story.Ending ends = told.at(at(1, LocalTime.NOON));
    assertThat(ends.on(1).kind()).isEqualTo(SUSPEND);
    assertThat(ends.on(1).to()).isEmpty();
    assertThat(ends.on(1).reasons().getFirst().rule()).isEqualTo(ReasonCode.PAIN_CRITICAL);
    assertThat(ends.item(PACED).state()).isEqualTo(ItemState.SUSPENDED);
    assertThat(ends.alerts())
        .extracting(Alert::kind, Alert::severity, Alert::isOpen)
        .containsExactly(tuple(AlertKind.PAIN_CRITICAL, Severity.CRITICAL, true));
    assertThat(ends.standing().nextDueAt()).contains(at(2));
  }

  @Test
  @Shows("B3.QUOTA.PAUSE")
  void goesOnByItselfTheNextDayWithTheSameQuota() {
    Story told = BEGUN.session(0, did(7)).session(1, did(8).during(7));
    assertThat(told.at(at(2).minusNanos(1)).item(PACED).state()).isEqualTo(ItemState.SUSPENDED);
    Story.Ending next = told.at(at(2));
    assertThat(next.item(PACED).state()).isEqualTo(ItemState.ACTIVE);
    assertThat(next.dose(PACED)).isEqualTo(reps(8));
    assertThat(told.at(at(1, LocalTime.NOON)).standing().nextDueAt()).contains(at(2));
    Story.Ending ends = told.session(2, did(8)).ends();
    assertDecides(ends.on(2), ADVANCE, reps(9));
    assertThat(ends.alerts()).singleElement().matches(Alert::isOpen);
  }

  @Test
  @Shows("B3.QUOTA.PAUSE")
  void holdsWhileItPauses() {
    Instant evening = at(0, LocalTime.of(20, 0));
    Story told = BEGUN.session(0, did(7).after(8)).session("evening", evening, did(7));
    Story.Ending ends = told.ends();
    assertDecides(ends.of(Story.id("evening")), HOLD, ReasonCode.SUSPENDED, reps(7));
  }

  @Test
  @Shows("B3.QUOTA.PAUSE")
  void countsAPausedSessionNeitherAsDoneNorAsMissed() {
    Story.Ending ends =
        BEGUN
            .session(0, did(3))
            .session(1, did(3).during(6).stopped(StopReason.PAIN))
            .session(2, did(3).during(8))
            .session(3, did(7))
            .ends();
    assertThat(ends.on(1).kind()).isEqualTo(SUSPEND);
    assertThat(ends.on(1).reasons().getFirst().rule()).isEqualTo(ReasonCode.STOPPED_FOR_PAIN);
    assertThat(ends.on(2).kind()).isEqualTo(SUSPEND);
    assertDecides(ends.on(3), ADVANCE, reps(8));
  }

  @Test
  @Shows("B3.QUOTA.PAUSE")
  void goesOnTheSameDayWhereATherapistClearsIt() {
    Story told =
        BEGUN
            .session(0, did(7).during(7))
            .with(
                new Clearing(
                    AlertKind.PAIN_CRITICAL,
                    Optional.of(PACED.id()),
                    at(0, LocalTime.of(10, 0)),
                    Optional.empty()));
    Story.Ending ends = told.at(at(0, LocalTime.NOON));
    assertThat(ends.item(PACED).state()).isEqualTo(ItemState.ACTIVE);
    assertThat(ends.dose(PACED)).isEqualTo(reps(7));
  }

  // --- what is no pain ---------------------------------------------------------------------------

  @Test
  @Shows("B5.QUOTA.HALTED")
  void movesNothingWhileThePlanIsHalted() {
    Story told = BEGUN.session(0, did(7)).redFlag(1, RedFlag.CES_SADDLE).session(1, did(8));
    Story.Ending ends = told.session(2, did(3)).session(3, did(3)).ends();
    assertDecides(ends.on(1), HOLD, ReasonCode.RED_FLAG, reps(8));
    assertDecides(ends.on(3), HOLD, ReasonCode.RED_FLAG, reps(8));
    assertThat(ends.item(PACED).state()).isEqualTo(ItemState.HALTED);
    Story cleared = told.cleared(5, AlertKind.RED_FLAG).session(6, did(8));
    assertDecides(cleared.ends().on(6), ADVANCE, reps(9));
    assertDecides(BEGUN.fall(0).session(0, did(7)).ends().on(0), HOLD, ReasonCode.FALL, reps(7));
  }

  @Test
  @Shows("B5.QUOTA.SIGNS")
  void movesNothingWhileSignsOfSomethingElseAreOpen() {
    Story leg = BEGUN.checkIn(0, OptionalInt.empty(), Set.of(), false, true, false);
    assertDecides(leg.session(0, did(7)).ends().on(0), HOLD, ReasonCode.OPEN_ALERT, reps(7));
    Story cleared = leg.cleared(1, AlertKind.NEW_LEG_SYMPTOMS).session(1, did(7));
    assertDecides(cleared.ends().on(1), ADVANCE, reps(8));
    Story inflamed = BEGUN.redFlag(0, RedFlag.INFLAMMATORY).session(0, did(7));
    assertDecides(inflamed.ends().on(0), HOLD, ReasonCode.OPEN_ALERT, reps(7));
  }

  @Test
  @Shows("B5.QUOTA.FLARE_UP")
  void goesOnInAFlareUp() {
    Story flared = BEGUN.checkIn(0, OptionalInt.of(8), Set.of(), false, false, true);
    Story.Ending ends = flared.session(0, did(7)).at(at(1));
    assertDecides(ends.on(0), ADVANCE, reps(8));
    assertThat(ends.item(PACED).today()).contains(reps(8));
    assertThat(ends.item(PACED).state()).isEqualTo(ItemState.ACTIVE);
    assertThat(ends.alerts())
        .extracting(Alert::kind)
        .containsExactly(AlertKind.FLARE_UP, AlertKind.MORNING_PAIN_CRITICAL);
  }

  @Test
  @Shows("B5.QUOTA.FLARE_UP")
  void leavesAFlareUpBehindWhereThePlanTurnsToQuotas() {
    Story flaring = Story.of(CLAMSHELL).checkIn(0, OptionalInt.of(8), Set.of(), false, false, true);
    assertThat(flaring.at(at(1)).item(CLAMSHELL).today()).contains(reps(4));
    Story turned = flaring.revised(1, PainPolicy.QUOTA, Story.keeping(PACED));
    assertThat(turned.at(at(2)).item(PACED).today()).contains(reps(7));
    assertDecides(turned.session(2, did(7)).ends().on(2), ADVANCE, reps(8));
  }

  @Test
  @Shows("B5.QUOTA.TIME_OFF")
  void repeatsTheQuotaAfterAWeekOff() {
    Story.Ending ends = done(7, 8).session(11, did(9)).session(12, did(9)).ends();
    assertDecides(ends.on(11), HOLD, ReasonCode.DETRAINING, reps(9));
    assertDecides(ends.on(12), ADVANCE, reps(10));
  }

  @Test
  @Shows("B5.QUOTA.TIME_OFF")
  void comesBackToTheQuotaAfterTwoWeeksOff() {
    Story told = done(7, 8, 9, 10, 11, 12, 13, 14, 16);
    assertThat(told.at(at(28)).item(PACED).today()).contains(reps(12));
    Story.Ending back =
        told.session(28, did(12))
            .session(29, did(14))
            .session(30, did(16))
            .session(31, did(18))
            .ends();
    assertDecides(back.on(28), HOLD, ReasonCode.DETRAINING, reps(18));
    assertDecides(back.on(30), HOLD, ReasonCode.DETRAINING, reps(18));
    assertDecides(back.on(31), ADVANCE, reps(20));
  }

  @Test
  @Shows("B5.QUOTA.TIME_OFF")
  void goesOnFromTheDoseThatTimeOffLeft() {
    Story old = new Story(done(7, 8, 9, 10).aged(70).history());
    Story.Ending ends = old.session(13, did(10)).ends();
    assertThat(ends.standing().prescribedAt(PACED.id(), at(13))).contains(reps(10));
    assertDecides(ends.on(13), ADVANCE, reps(11));
  }

  // --- what a therapist changes ------------------------------------------------------------------

  @Test
  void goesOnWhereARevisionSaysTheSame() {
    PlanItem kept = Story.keeping(PACED);
    assertThat(done(7, 8, 9).revised(3, kept).ends().dose(kept)).isEqualTo(reps(10));
    assertDecides(done(7, 8, 4).revised(3, kept).session(4, did(5)).ends().on(4), REGRESS, reps(4));
  }

  @Test
  void beginsANewScheduleWhereTheQuotaChanges() {
    PlanItem kept = Story.keeping(towards(PACED, new Quota(reps(20), 6, List.of(12, 12, 12))));
    Story told = done(7, 8, 9).revised(3, kept);
    assertThat(told.ends().dose(kept)).isEqualTo(reps(8));
    assertThat(told.ends().item(kept).since()).isEqualTo(Story.DAY_0.plusDays(3));
    assertDecides(told.session(4, did(8)).ends().on(4), ADVANCE, reps(9));
    PlanItem untried = Story.keeping(towards(PACED, new Quota(reps(20), 6, List.of())));
    Story trying = done(7, 8, 9).revised(3, untried);
    assertThat(trying.ends().dose(untried)).isEqualTo(reps(10));
    assertThat(trying.session(4, did(10)).ends().on(4).reasons().getFirst().detail())
        .isEqualTo("baseline trial 1 of 3: 10");
  }

  @Test
  void beginsANewScheduleWhereADoseIsGiven() {
    Story told = done(7, 8, 9).revised(3, Story.prescribing(PACED, reps(8)));
    assertThat(told.ends().dose(PACED)).isEqualTo(reps(7));
    PlanItem untried = towards(CLAMSHELL, TO_24);
    Story trying =
        under(untried)
            .session(0, did(8))
            .session(1, did(8))
            .revised(2, Story.prescribing(untried, reps(6)))
            .session(3, did(6));
    assertDecides(trying.ends().on(3), HOLD, reps(6));
  }

  @Test
  void stopsTheScheduleWhereTheQuotaIsTakenAway() {
    PlanItem unset = Story.keeping(Story.without(PACED));
    Story.Ending ends = done(7, 8).revised(2, unset).session(3, did(9)).ends();
    assertDecides(ends.on(3), HOLD, reps(9));
  }

  @Test
  void goesOnFromTheDoseOfAClearing() {
    PlanItem item = item(Rungs.alone(Rungs.CLAMSHELL), reps(8));
    Clearing at12 =
        new Clearing(AlertKind.PAIN_CRITICAL, Optional.of(item.id()), at(3), Optional.of(reps(12)));
    Story told =
        Story.of(item)
            .session(0, did(8).during(7))
            .revised(1, PainPolicy.QUOTA, Story.keeping(PACED));
    assertDecides(told.session(2, did(7)).ends().on(2), HOLD, ReasonCode.SUSPENDED, reps(7));
    Story cleared = told.with(at12);
    assertThat(cleared.ends().dose(PACED)).isEqualTo(reps(12));
    assertDecides(cleared.session(4, did(12)).ends().on(4), ADVANCE, reps(13));
  }

  @Test
  void turnsToQuotas() {
    Story told =
        Story.of(CLAMSHELL)
            .session(0, did(8))
            .morning(1, 1)
            .revised(2, PainPolicy.QUOTA, Story.keeping(PACED));
    assertThat(told.ends().dose(PACED)).isEqualTo(reps(7));
    assertDecides(told.ends().on(0), HOLD, ReasonCode.NEED_2_SESSIONS, reps(8));
    assertDecides(told.session(3, did(7)).ends().on(3), ADVANCE, reps(8));
  }

  @Test
  @Shows("B5.QUOTA.OVERTAKEN")
  void leavesASessionThatStillWaitsWhenThePlanTurnsToQuotas() {
    Instant evening = at(1, LocalTime.of(7, 0));
    Story told =
        Story.of(CLAMSHELL)
            .session("early", evening, did(8))
            .revised(1, PainPolicy.QUOTA, Story.keeping(PACED))
            .morning(2, 9);
    Story.Ending ends = told.session(3, did(7)).ends();
    assertDecides(ends.of(Story.id("early")), HOLD, reps(7));
    assertDecides(ends.on(3), ADVANCE, reps(8));
  }

  @Test
  void endsAProposalWhereThePlanTurnsToQuotas() {
    PlanItem asking = Story.asking(CLAMSHELL);
    Story told = Story.of(asking);
    for (int day : new int[] {0, 3, 7}) {
      told = told.session(day, did(8)).morning(day + 1, 1);
    }
    assertThat(told.at(at(9)).item(asking).proposal()).isPresent();
    Story.Ending ends = told.revised(9, PainPolicy.QUOTA, Story.keeping(asking)).at(at(10));
    assertThat(ends.item(asking).proposal()).isEmpty();
    assertThat(ends.on(7).status()).isEqualTo(DecisionStatus.SUPERSEDED);
  }

  @Test
  void spendsTheWeekWithStepsUpButNotWithThoseOfRelaxation() {
    PlanItem breathing =
        towards(
            item(Rungs.alone(Rungs.BREATHING), DurationDose.of(4)),
            new Quota(DurationDose.of(10), 6, List.of(4, 4, 4)));
    Story told =
        under(PACED, breathing)
            .session(0, Done.all(breathing, DurationDose.of(2)))
            .session(1, did(7))
            .session(2, did(8));
    assertThat(told.ends().on(0).kind()).isEqualTo(ADVANCE);
    assertThat(told.ends().on(1).inputs()).containsEntry("risesThisWeek", 0);
    assertThat(told.ends().on(2).inputs()).containsEntry("risesThisWeek", 1);
  }

  @Test
  void turnsBackFromQuotasWithTheDoseInForceAndANewRun() {
    Story told =
        done(7, 8).revised(2, PainPolicy.PAIN_MONITORED, Story.keeping(Story.without(PACED)));
    assertThat(told.ends().dose(PACED)).isEqualTo(reps(9));
    Story again = told.session(3, did(9)).morning(4, 1).session(6, did(9)).morning(7, 1);
    assertDecides(again.ends().on(3), HOLD, ReasonCode.NEED_2_SESSIONS, reps(9));
    assertDecides(again.ends().on(6), HOLD, ReasonCode.MIN_DAYS_SAME_DOSE, reps(9));
    Story later = again.session(10, did(9)).morning(11, 1);
    assertDecides(later.ends().on(10), ADVANCE, ReasonCode.GATE_OPEN, reps(10));
  }

  @Test
  void countsNoDayAtTheGoalTowardsARiseUnderAnotherPolicy() {
    PlanItem atGoal = towards(CLAMSHELL, new Quota(reps(8), 4, List.of(12, 12, 12)));
    Story told =
        under(atGoal)
            .session(0, did(8))
            .session(3, did(8))
            .revised(5, PainPolicy.PAIN_MONITORED, Story.keeping(Story.without(atGoal)))
            .session(6, did(8))
            .morning(7, 1)
            .session(8, did(8))
            .morning(9, 1);
    assertDecides(told.ends().on(8), HOLD, ReasonCode.MIN_DAYS_SAME_DOSE, reps(8));
    assertThat(told.ends().on(8).inputs()).containsEntry("daysAtDose", 2L);
  }

  // --- what comes late ---------------------------------------------------------------------------

  @Test
  void countsALateSessionWhereItBelongs() {
    Story told = BEGUN.session(0, did(7)).session(2, did(8));
    assertDecides(told.ends().on(2), ADVANCE, reps(9));
    Story.Ending late = told.session(1, did(8)).ends();
    assertDecides(late.on(1), ADVANCE, reps(9));
    assertDecides(late.on(2), HOLD, reps(9));
  }
}
