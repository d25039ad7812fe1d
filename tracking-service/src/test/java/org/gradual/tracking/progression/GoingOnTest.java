package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progression.DecisionKind.ADVANCE;
import static org.gradual.tracking.progression.Story.asking;
import static org.gradual.tracking.progression.Story.item;
import static org.gradual.tracking.progression.Story.keeping;
import static org.gradual.tracking.progression.Story.prescribing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Prerequisite;
import org.gradual.tracking.dose.Repetitions;
import org.gradual.tracking.dose.Rung;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;

/** What still counts after a therapist has cleared something, revised the plan or said no. */
class GoingOnTest {

  private static final Dose DOSE = Hold.of(1, 5, 10);
  private static final Dose NEXT = Hold.of(1, 6, 10);
  private static final Dose TOP = Hold.of(3, 10, 10);
  private static final PlanItem BRIDGE = item(Rungs.alone(Rungs.BRIDGE), DOSE);
  private static final Done WELL = Done.all(BRIDGE, DOSE);

  @Test
  void doesNotCountWhatWasDoneWhileHalted() {
    Story story = good(Story.of(BRIDGE).fall(1), WELL, 2).cleared(4, AlertKind.FALL);
    assertHeld(good(story, WELL, 8).ends().on(8), ReasonCode.NEED_2_SESSIONS);
  }

  @Test
  void countsOnWhenAnAlertIsClearedThatDidNotHalt() {
    Story story =
        good(Story.of(BRIDGE).fall(0).cleared(1, AlertKind.FALL), WELL, 2, 5)
            .checkIn(6, OptionalInt.of(1), Set.of(), false, true, false)
            .cleared(7, AlertKind.NEW_LEG_SYMPTOMS);
    assertThat(good(story, WELL, 9).ends().on(9).kind()).isEqualTo(ADVANCE);
  }

  @Test
  void doesNotCountTheDaysOfASuspension() {
    Story story =
        good(Story.of(BRIDGE).session(0, WELL.during(7)), WELL, 1)
            .cleared(2, AlertKind.PAIN_CRITICAL, BRIDGE);
    assertHeld(good(story, WELL, 3, 8).ends().on(8), ReasonCode.MIN_DAYS_SAME_DOSE);
    assertThat(good(story, WELL, 3, 8, 10).ends().on(10).kind()).isEqualTo(ADVANCE);
  }

  @Test
  void owesAStepDownForEachSuspension() {
    PlanItem bridge = item(Rungs.alone(Rungs.BRIDGE), Hold.of(1, 8, 10));
    Done hurting = Done.all(bridge, Hold.of(1, 8, 10)).during(7);
    Story twice =
        Story.of(bridge)
            .session(0, hurting)
            .cleared(1, AlertKind.PAIN_CRITICAL, bridge)
            .session(2, hurting)
            .cleared(3, AlertKind.PAIN_CRITICAL, bridge);
    assertThat(twice.ends().dose(bridge)).isEqualTo(Hold.of(1, 6, 10));
  }

  @Test
  void voidsAProposalWithARevisionThatNamesADoseOrLeavesTheItemOut() {
    PlanItem asking = asking(BRIDGE);
    Story proposed = good(Story.of(asking), WELL, 0, 3, 7);
    Story renamed = proposed.revised(9, prescribing(asking, Hold.of(1, 4, 10)));
    assertThat(renamed.ends().on(7).status()).isEqualTo(DecisionStatus.SUPERSEDED);
    Story without = proposed.revised(9, item(Rungs.alone(Rungs.CLAMSHELL)));
    assertThat(without.ends().on(7).status()).isEqualTo(DecisionStatus.SUPERSEDED);
    Story kept = proposed.revised(9, keeping(asking)).approved(10, 7, asking, NEXT);
    assertThat(kept.ends().on(7).status()).isEqualTo(DecisionStatus.APPROVED);
    assertThat(kept.ends().dose(asking)).isEqualTo(NEXT);
  }

  @Test
  void proposesAVariantOnceWhatItNeedsIsMastered() {
    assertHeld(atTheTop(Repetitions.of(2, 9), 1).ends().on(7), ReasonCode.AT_CEILING);
    assertThat(atTheTop(Repetitions.of(2, 10), 1).ends().on(7).kind()).isEqualTo(ADVANCE);
    assertThat(atTheTop(Repetitions.of(2, 11), 2).ends().on(7).kind()).isEqualTo(ADVANCE);
    assertHeld(atTheTop(Repetitions.of(2, 10), 3).ends().on(7), ReasonCode.AT_CEILING);
  }

  /** The bridge at its ceiling; its variant needs two sets of ten clamshells and pain up to 2. */
  private static Story atTheTop(Dose clamshells, int morningPain) {
    Prerequisite need =
        new Prerequisite("clamshell", Optional.of(Repetitions.of(2, 10)), OptionalInt.of(2));
    Rung harder = Rungs.guarded(Rungs.BRIDGE_SINGLE_LEG, Set.of(), Set.of(), Optional.of(need));
    PlanItem bridge = item(Rungs.ladder(List.of(), Rungs.BRIDGE, List.of(harder)), TOP);
    PlanItem clamshell = item(Rungs.alone(Rungs.CLAMSHELL), clamshells);
    Done well = Done.all(bridge, TOP).before(morningPain);
    return Story.of(bridge, clamshell)
        .session(0, well)
        .session(3, well)
        .session(7, well)
        .mornings(1, 8, morningPain);
  }

  @Test
  void countsWhatWasDoneBeforeThePlanNamedTheItem() {
    PlanItem clamshell = item(Rungs.alone(Rungs.CLAMSHELL), Repetitions.of(1, 8));
    Done shells = Done.all(clamshell, Repetitions.of(1, 8));
    Story story = Story.of(BRIDGE).revised(5, BRIDGE, clamshell);
    Decision third = good(story, shells, 3, 8, 10).ends().on(10);
    assertThat(third.kind()).isEqualTo(ADVANCE);
  }

  @Test
  void decidesOnASessionOfAnItemThatHasLeftThePlanMeanwhile() {
    PlanItem clamshell = item(Rungs.alone(Rungs.CLAMSHELL));
    Story story = Story.of(BRIDGE, clamshell).session(6, WELL).revised(7, clamshell);
    assertHeld(story.ends().on(6), ReasonCode.MISSING_DATA);
  }

  @Test
  void seesAcceptablePainInTheGateAsWellAsInS7() {
    RuleSet all = RuleSet.ONE;
    RuleSet withoutS7 =
        new RuleSet(
            "0",
            all.atOnce(),
            all.settled().stream().filter(it -> it != HoldRules.PAIN_ACCEPTABLE).toList(),
            all.gate());
    Story story = good(Story.of(BRIDGE), WELL.before(3).during(3), 0);
    assertThat(Fold.of(story.history(), Story.at(3), withoutS7).decisions())
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.reasons())
                    .containsExactly(
                        ReasonCode.ACCEPTABLE_ZONE.because("pain 3 during, doses rise up to 2")));
  }

  @Test
  void saysWhyNothingRises() {
    PlanItem bridge = item(Rungs.alone(Rungs.BRIDGE), TOP);
    Story atCeiling = good(Story.of(bridge), Done.all(bridge, TOP), 0, 3, 7);
    assertThat(atCeiling.ends().on(7).reasons())
        .containsExactly(
            ReasonCode.AT_CEILING.because(
                "no step up is left, and no harder variant that may be proposed"));
    PlanItem asking = asking(BRIDGE);
    Story vetoed = good(Story.of(asking), WELL, 0, 3, 7).vetoed(9, 7, asking, NEXT);
    assertThat(good(vetoed, WELL, 10).ends().on(10).reasons())
        .containsExactly(
            ReasonCode.PROPOSAL_VETOED.because("the therapist refused this step lately"));
  }

  private static Story good(Story story, Done done, int... days) {
    Story told = story;
    for (int day : days) {
      told = told.session(day, done).morning(day + 1, 1);
    }
    return told;
  }

  private static void assertHeld(Decision decision, ReasonCode code) {
    assertThat(decision.kind()).isEqualTo(DecisionKind.HOLD);
    assertThat(decision.reasons().getFirst().rule()).isEqualTo(code);
  }
}
