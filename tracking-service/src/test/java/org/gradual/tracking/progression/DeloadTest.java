package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progression.Story.at;
import static org.gradual.tracking.progression.Story.item;
import static org.gradual.tracking.progression.Story.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Repetitions;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B7: a lighter week where the plan sets it, and nothing where it doesn't. */
class DeloadTest {

  private static final Settings ON = Story.with(Setting.DELOAD, "1");
  private static final Dose TEN = Hold.of(1, 10, 10);
  private static final Dose SIX = Hold.of(1, 6, 10);
  private static final PlanItem BRIDGE = item(Rungs.alone(Rungs.BRIDGE), TEN);
  private static final PlanItem WALKING = item(Rungs.alone(Rungs.WALKING));

  /** A dose rises at most once in the nine days that it takes here. */
  private static final int RISE_DAYS = 9;

  // --- when it is due ----------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({"5, NEED_2_SESSIONS", "6, DELOAD"})
  @Shows({"B7.deload.weeks", "S8.DELOAD"})
  void isDueAfterSixWeeksOfRising(int weeks, ReasonCode rule) {
    Decision decision = next(risen(plan(ON, WALKING), weeks), weeks).ends().on(RISE_DAYS * weeks);
    assertThat(rule(decision)).isEqualTo(rule);
    assertThat(decision.kind()).isEqualTo(DecisionKind.HOLD);
    assertThat(decision.to()).contains(minutes(5 + weeks));
    assertThat(decision.inputs()).containsEntry("weeksOfRising", weeks);
  }

  @Test
  @Shows("B7.deload.weeks")
  void isDueAtOnceWhereAPlanSetsItAfterMoreWeeks() {
    Story rising = risen(plan(Settings.DEFAULTS, WALKING), 7);
    Story set = next(rising.revised(62, ON, keeping(WALKING)), 7);
    assertThat(rule(set.ends().on(63))).isEqualTo(ReasonCode.DELOAD);
    assertThat(set.ends().on(63).inputs()).containsEntry("weeksOfRising", 7);
  }

  @ParameterizedTest
  @CsvSource({"6, 1", "7, 2", "8, 2"})
  @Shows("B7.deload.weeks")
  void countsAWeekOnceHoweverOftenTheDoseRisesInIt(int later, int weeks) {
    LocalDate day = Story.DAY_0;
    Ascent rising = Ascent.NONE.roseOn(day).roseOn(day.plusDays(later));
    assertThat(rising.weeks()).isEqualTo(weeks);
  }

  @Test
  @Shows("B7.deload.weeks")
  void keepsTheCountThroughAWeekThatOnlyKeptTheDose() {
    Story rising = risen(plan(ON, WALKING), 2);
    Story kept = rising.session(18, walked(7).during(4)).morning(19, 1);
    Story on = kept.session(20, walked(7)).morning(21, 1);
    assertThat(on.ends().on(20).inputs()).containsEntry("weeksOfRising", 2);
  }

  @Test
  @Shows("B7.deload.weeks")
  void countsAnewAfterWhateverTookAwayLoad() {
    Story rising = risen(plan(ON, WALKING), 2);
    Story lowered = rising.session(18, walked(7).during(6)).morning(19, 1);
    assertThat(weeks(lowered.session(20, walked(6)).morning(21, 1), 20)).isZero();
    Story stopped =
        rising.session(18, walked(7).during(7)).cleared(19, AlertKind.PAIN_CRITICAL, WALKING);
    assertThat(weeks(stopped.session(20, walked(6)).morning(21, 1), 20)).isZero();
    Story halted = rising.fall(18).cleared(19, AlertKind.FALL);
    assertThat(weeks(halted.session(20, walked(7)).morning(21, 1), 20)).isZero();
    Story flaring = rising.checkIn(18, OptionalInt.of(1), Set.of(), false, false, true);
    assertThat(weeks(flaring.session(19, walked(5)).morning(20, 1), 19)).isZero();
    assertThat(weeks(rising.session(23, walked(7)).morning(24, 1), 23)).isZero();
    Story prescribed = rising.revised(18, Story.prescribing(WALKING, minutes(9)));
    assertThat(weeks(prescribed.session(19, walked(9)).morning(20, 1), 19)).isZero();
    assertThat(weeks(rising.revised(18, keeping(WALKING)).session(19, walked(7)), 19)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5, 6, MIN_DAYS_SAME_DOSE",
    "5, 5, 7, DELOAD",
    "5, 5, 8, DELOAD",
    "7, 5, 6, MIN_DAYS_SAME_DOSE",
    "7, 5, 7, DELOAD",
    "7, 7, 5, MIN_DAYS_SAME_DOSE"
  })
  @Shows({"B7.deload.effort", "S8.DELOAD"})
  void isDueWhenEffortIsTwoAboveTheLowestAtTheSameDose(
      int first, int second, int third, ReasonCode rule) {
    Story story = good(good(plan(ON, BRIDGE), 0, first), 2, second);
    Decision decision = good(story, 4, third).ends().on(4);
    assertThat(rule(decision)).isEqualTo(rule);
    assertThat(decision.kind()).isEqualTo(DecisionKind.HOLD);
    assertThat(decision.inputs()).containsEntry("lowestEffort", 5);
  }

  @Test
  @Shows("S8.DELOAD")
  void comesInsteadOfARiseAndSaysSo() {
    Story story = good(good(plan(ON, BRIDGE), 0, 5), 3, 5);
    assertThat(good(story, 7, 6).ends().on(7).kind()).isEqualTo(DecisionKind.ADVANCE);
    Decision eased = good(story, 7, 7).ends().on(7);
    assertThat(eased.kind()).isEqualTo(DecisionKind.HOLD);
    assertThat(eased.to()).contains(TEN);
    assertThat(eased.effectiveAt()).isEqualTo(at(8));
    assertThat(eased.reasons())
        .extracting(Reason::rule)
        .containsExactly(ReasonCode.DELOAD, ReasonCode.GATE_OPEN);
    assertThat(eased.reasons().getFirst().detail())
        .isEqualTo("effort 7 after 5: 60 % of the dose for seven days");
  }

  @Test
  @Shows("B7.deload.effort")
  void looksAtNoEffortOfAnotherDose() {
    Story risen = good(good(good(plan(ON, BRIDGE), 0, 4), 3, 4), 7, 4);
    Dose next = risen.ends().dose(BRIDGE);
    assertThat(next).isNotEqualTo(TEN);
    Story harder = risen.session(9, Done.all(BRIDGE, next).effort(7)).morning(10, 1);
    assertThat(rule(harder.ends().on(9))).isEqualTo(ReasonCode.NEED_2_SESSIONS);
    Story stale = good(plan(ON, BRIDGE), 0, 5).session(2, ten(7).prescribed(SIX)).morning(3, 1);
    assertThat(rule(stale.ends().on(2))).isEqualTo(ReasonCode.DOSE_MISMATCH);
  }

  @Test
  void isNeverDueWhereThePlanDoesNotSetIt() {
    Story rising = next(risen(plan(Settings.DEFAULTS, WALKING), 6), 6);
    assertThat(rule(rising.ends().on(54))).isEqualTo(ReasonCode.NEED_2_SESSIONS);
    Decision tiring = tired(plan(Settings.DEFAULTS, BRIDGE)).ends().on(2);
    assertThat(rule(tiring)).isEqualTo(ReasonCode.MIN_DAYS_SAME_DOSE);
    assertThat(tiring.inputs()).doesNotContainKeys("weeksOfRising", "lowestEffort", "settings");
  }

  @Test
  void isNeverDueUnderQuota() {
    Quota quota = new Quota(Repetitions.of(1, 20), 8, List.of());
    PlanItem paced =
        Story.towards(item(Rungs.alone(Rungs.CLAMSHELL), Repetitions.of(1, 10)), quota);
    Done ten = Done.all(paced, Repetitions.of(1, 10));
    Story story = Story.of(PainPolicy.QUOTA, ON, paced).session(0, ten).session(2, ten.effort(8));
    assertThat(story.ends().standing().decisions())
        .flatExtracting(Decision::reasons)
        .extracting(Reason::rule)
        .doesNotContain(ReasonCode.DELOAD);
  }

  // --- what comes before it ----------------------------------------------------------------------

  @Test
  @Shows("S8.DELOAD")
  void leavesWhatStopsLowersOrHoldsItsSay() {
    Story calm = good(plan(ON, BRIDGE), 0, 5);
    assertThat(rule(calm.session(2, ten(8).during(7)).morning(3, 1).ends().on(2)))
        .isEqualTo(ReasonCode.PAIN_CRITICAL);
    assertThat(rule(good(calm, 2, 9).ends().on(2))).isEqualTo(ReasonCode.EFFORT_TOO_HIGH);
    assertThat(rule(calm.session(2, ten(8)).ends().on(2))).isEqualTo(ReasonCode.MISSING_DATA);
    assertThat(rule(calm.session(2, ten(8)).morning(3, 3).ends().on(2)))
        .isEqualTo(ReasonCode.NOT_SETTLED);
    assertThat(rule(calm.session(2, ten(8).during(3)).morning(3, 1).ends().on(2)))
        .isEqualTo(ReasonCode.ACCEPTABLE_ZONE);
    assertThat(rule(calm.fall(1).session(2, ten(8)).morning(3, 1).ends().on(2)))
        .isEqualTo(ReasonCode.FALL);
  }

  @Test
  @Shows("B7.deload.week")
  void waitsUntilAFlareUpIsQuiteOver() {
    Story back =
        good(plan(ON, BRIDGE), 0, 5)
            .checkIn(1, OptionalInt.of(1), Set.of(), false, false, true)
            .mornings(2, 3, 1);
    for (int reps = 7; reps < 10; reps++) {
      back = back.session(reps - 4, Done.all(BRIDGE, Hold.of(1, reps, 10))).morning(reps - 3, 1);
    }
    Story locked = good(good(back, 6, 5), 11, 7);
    assertThat(locked.at(at(12)).item(BRIDGE).state()).isEqualTo(ItemState.RETURNING);
    assertThat(rule(locked.ends().on(11))).isNotEqualTo(ReasonCode.DELOAD);
    assertThat(rule(good(locked, 12, 7).ends().on(12))).isEqualTo(ReasonCode.DELOAD);
  }

  @Test
  @Shows("B7.deload.week")
  void givesWayToAFlareUpAndToTimeOff() {
    Story tired = tired(plan(ON, BRIDGE));
    Story flaring = tired.checkIn(5, OptionalInt.of(1), Set.of(), false, false, true);
    assertThat(flaring.at(at(6)).item(BRIDGE).state()).isEqualTo(ItemState.FLARE_UP);
    assertThat(today(flaring, 6)).isEqualTo(Hold.of(1, 5, 10));
    assertThat(today(tired, 8)).isEqualTo(SIX);
    assertThat(tired.at(at(9)).item(BRIDGE).state()).isEqualTo(ItemState.DETRAINING);
    assertThat(today(tired, 9)).isEqualTo(TEN);
    assertThat(tired.aged(70).at(at(9)).dose(BRIDGE)).isEqualTo(Hold.of(1, 9, 10));
  }

  // --- what it is --------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({"2, 10", "3, 6", "9, 6", "10, 10"})
  @Shows("B7.deload.week")
  void isSixTenthsForSevenDays(int day, int reps) {
    Story lighter = tired(plan(ON, BRIDGE)).session(5, six()).morning(6, 1);
    Story known = new Story(lighter.history().upTo(Story.DAY_0.plusDays(day)));
    ItemStanding stands = known.at(at(day)).item(BRIDGE);
    assertThat(stands.dose()).isEqualTo(TEN);
    assertThat(stands.today()).contains(Hold.of(1, reps, 10));
    assertThat(stands.state()).isEqualTo(ItemState.ACTIVE);
    assertThat(stands.isLightened()).isEqualTo(reps == 6);
  }

  @Test
  @Shows("B7.deload.week")
  void endsByTheCalendar() {
    Story lighter = tired(plan(ON, BRIDGE)).session(5, six()).morning(6, 1);
    assertThat(lighter.at(at(9, Story.MORNING)).standing().nextDueAt()).contains(at(10));
    assertThat(lighter.at(at(10)).standing().nextDueAt().orElseThrow()).isAfter(at(10));
  }

  @Test
  @Shows("B7.deload.week")
  void letsNothingRiseUntilItIsOver() {
    Story lighter = tired(plan(ON, BRIDGE));
    for (int day : List.of(3, 5, 7, 9)) {
      lighter = lighter.session(day, six()).morning(day + 1, 1);
      assertThat(rule(lighter.ends().on(day))).isEqualTo(ReasonCode.DELOAD);
    }
    Decision last = lighter.ends().on(9);
    assertThat(last.kind()).isEqualTo(DecisionKind.HOLD);
    assertThat(last.inputs()).containsEntry("percent", 60);
    assertThat(last.reasons().getFirst().detail()).isEqualTo("60 % of the dose, 100 % from now on");
    Story whole = good(good(lighter, 10, 7), 13, 7);
    assertThat(rule(whole.ends().on(10))).isEqualTo(ReasonCode.NEED_2_SESSIONS);
    assertThat(good(whole, 17, 7).ends().on(17).kind()).isEqualTo(DecisionKind.ADVANCE);
  }

  @Test
  @Shows("B7.deload.weeks")
  void countsTheWeeksAnewAfterwards() {
    Story lighter = next(risen(plan(ON, WALKING), 6), 6);
    assertThat(lighter.at(at(55)).item(WALKING).today()).contains(minutes(6));
    Story over = lighter.session(57, walked(6)).morning(58, 1);
    assertThat(weeks(over.session(62, walked(11)).morning(63, 1), 62)).isZero();
  }

  @Test
  @Shows("B7.deload.week")
  void stopsAndLowersMeanwhileAsEver() {
    Story lighter = tired(plan(ON, BRIDGE));
    Story lowered = lighter.session(5, six().during(6)).morning(6, 1);
    assertThat(lowered.ends().dose(BRIDGE)).isEqualTo(Hold.of(1, 9, 10));
    assertThat(today(lowered, 6)).isEqualTo(Hold.of(1, 5, 10));
    assertThat(lighter.session(5, six().during(7)).ends().item(BRIDGE).state())
        .isEqualTo(ItemState.SUSPENDED);
  }

  @Test
  @Shows("B7.deload.week")
  void goesNotBelowTheStartButLetsNothingRiseThereEither() {
    PlanItem low = item(Rungs.alone(Rungs.BRIDGE), Hold.of(1, 5, 10));
    Done five = Done.all(low, Hold.of(1, 5, 10));
    Story story = plan(ON, low).session(0, five).morning(1, 1);
    Story tired = story.session(2, five.effort(7)).morning(3, 1).session(8, five).morning(9, 1);
    assertThat(tired.at(at(5)).item(low).today()).contains(Hold.of(1, 5, 10));
    assertThat(tired.at(at(5)).item(low).isLightened()).isFalse();
    assertThat(rule(tired.ends().on(8))).isEqualTo(ReasonCode.DELOAD);
  }

  @Test
  void staysAtTheCeilingByName() {
    PlanItem top = item(Rungs.alone(Rungs.BRIDGE), Hold.of(3, 10, 10));
    Done whole = Done.all(top, Hold.of(3, 10, 10));
    Story story = plan(ON, top).session(0, whole).morning(1, 1);
    ItemStanding stands = story.session(2, whole.effort(7)).morning(3, 1).at(at(4)).item(top);
    assertThat(stands.state()).isEqualTo(ItemState.AT_CEILING);
    assertThat(stands.today()).contains(Hold.of(3, 6, 10));
    assertThat(stands.isLightened()).isTrue();
  }

  @Test
  void takesTheProposalBackThatWaits() {
    PlanItem asking = Story.asking(BRIDGE);
    Story proposed = good(good(good(plan(ON, asking), 0, 5), 3, 5), 7, 5);
    assertThat(proposed.ends().on(7).status()).isEqualTo(DecisionStatus.PROPOSED);
    Story tired = good(proposed, 8, 7);
    assertThat(rule(tired.ends().on(8))).isEqualTo(ReasonCode.DELOAD);
    assertThat(tired.ends().on(7).status()).isEqualTo(DecisionStatus.SUPERSEDED);
  }

  // --- other words -------------------------------------------------------------------------------

  @Test
  @Shows("B7.deload.week")
  void endsWithAPlanThatNoLongerSetsIt() {
    Story tired = tired(plan(ON, BRIDGE));
    assertThat(today(tired.revised(5, ON, keeping(BRIDGE)), 6)).isEqualTo(SIX);
    assertThat(today(tired.revised(5, Settings.DEFAULTS, keeping(BRIDGE)), 6)).isEqualTo(TEN);
    assertThat(today(tired.revised(5, PainPolicy.QUOTA, keeping(BRIDGE)), 6)).isEqualTo(TEN);
  }

  @Test
  void leavesAFlareUpAloneWhereAPlanDoesNotSetIt() {
    Story flaring =
        plan(Settings.DEFAULTS, BRIDGE)
            .checkIn(3, OptionalInt.empty(), Set.of(), false, false, true)
            .revised(5, Settings.DEFAULTS, keeping(BRIDGE));
    assertThat(flaring.at(at(6)).item(BRIDGE).state()).isEqualTo(ItemState.FLARE_UP);
    assertThat(today(flaring, 6)).isEqualTo(Hold.of(1, 5, 10));
  }

  @Test
  void isShownByAReplay() {
    Story tired = tired(plan(Settings.DEFAULTS, BRIDGE));
    Alternative with = new Alternative(ON.chosen(), Optional.empty(), Optional.empty());
    Replay replay = Replay.of(tired.history(), at(5), with);
    assertThat(replay.differences()).hasSize(1);
    Replay.Difference only = replay.differences().getFirst();
    assertThat(rule(only.actual().orElseThrow())).isEqualTo(ReasonCode.MIN_DAYS_SAME_DOSE);
    assertThat(rule(only.replayed().orElseThrow())).isEqualTo(ReasonCode.DELOAD);
    assertThat(replay.replayed().items().get(BRIDGE.id()).today()).contains(SIX);
  }

  @Test
  void goesOnAlikeFromASnapshotOfAnyDay() {
    Story whole = next(risen(plan(ON, WALKING), 6), 6).session(57, walked(6)).morning(58, 1);
    Standing expected = Progression.of(whole.history(), at(80));
    for (int day = 1; day < 70; day++) {
      assertThat(Snapshot.of(whole.history(), at(day)).with(whole.history(), at(80)))
          .hasValue(expected);
    }
  }

  // -----------------------------------------------------------------------------------------------

  private static Story plan(Settings settings, PlanItem item) {
    return Story.of(PainPolicy.PAIN_MONITORED, settings, item);
  }

  /** From day 0 on, each rise with the third good session at its dose. */
  private static Story risen(Story story, int times) {
    Story told = story;
    for (int i = 0; i < times; i++) {
      for (int day : List.of(0, 4, 7)) {
        int on = RISE_DAYS * i + day;
        told = told.session(on, walked(5 + i)).morning(on + 1, 1);
      }
    }
    return told;
  }

  /** The first session after so many rises. */
  private static Story next(Story story, int times) {
    int day = RISE_DAYS * times;
    return story.session(day, walked(5 + times)).morning(day + 1, 1);
  }

  private static Done walked(int minutes) {
    return Done.all(WALKING, minutes(minutes));
  }

  private static Dose minutes(int minutes) {
    return DurationDose.of(minutes, 3);
  }

  /** A deload from day 3 on. */
  private static Story tired(Story story) {
    return good(good(story, 0, 5), 2, 7);
  }

  private static Story good(Story story, int day, int effort) {
    return story.session(day, ten(effort)).morning(day + 1, 1);
  }

  private static Done ten(int effort) {
    return Done.all(BRIDGE, TEN).effort(effort);
  }

  private static Done six() {
    return Done.all(BRIDGE, SIX);
  }

  private static int weeks(Story story, int day) {
    return (int) story.ends().on(day).inputs().get("weeksOfRising");
  }

  private static Dose today(Story story, int day) {
    return story.at(at(day)).item(BRIDGE).today().orElseThrow();
  }

  private static ReasonCode rule(Decision decision) {
    return decision.reasons().getFirst().rule();
  }
}
