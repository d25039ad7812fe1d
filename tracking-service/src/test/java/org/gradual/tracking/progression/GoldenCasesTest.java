package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progression.DecisionKind.ADVANCE;
import static org.gradual.tracking.progression.DecisionKind.HALT;
import static org.gradual.tracking.progression.DecisionKind.HOLD;
import static org.gradual.tracking.progression.DecisionKind.PENDING;
import static org.gradual.tracking.progression.DecisionKind.REGRESS;
import static org.gradual.tracking.progression.DecisionKind.SUSPEND;
import static org.gradual.tracking.progression.Story.MORNING;
import static org.gradual.tracking.progression.Story.at;
import static org.gradual.tracking.progression.Story.item;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Ladder;
import org.gradual.tracking.dose.Repetitions;
import org.gradual.tracking.dose.Rung;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors by which clinicians agreed on the rules, by their numbers. */
class GoldenCasesTest {

  private static final Dose DOSE = Hold.of(1, 5, 10);
  private static final PlanItem BRIDGE = item(Rungs.alone(Rungs.BRIDGE));
  private static final Done WELL = Done.all(BRIDGE, DOSE);

  @Test
  @Shows({"S8.GATE_OPEN", "B4.1.NEED_2_SESSIONS"})
  void case1AdvancesOneStepAfterTwoSettledSessions() {
    Story.Ending ends = twoGoodSessions().session(7, WELL).morning(8, 1).ends();
    assertThat(ends.on(7).kind()).isEqualTo(ADVANCE);
    assertThat(ends.on(7).status()).isEqualTo(DecisionStatus.APPLIED);
    assertThat(rule(ends.on(7))).isEqualTo(ReasonCode.GATE_OPEN);
    assertThat(ends.on(7).from()).contains(DOSE);
    assertThat(ends.on(7).to()).contains(Hold.of(1, 6, 10));
    assertThat(ends.on(7).effectiveAt()).isEqualTo(at(8));
    assertThat(ends.dose(BRIDGE)).isEqualTo(Hold.of(1, 6, 10));
    assertThat(ends.item(BRIDGE).since()).isEqualTo(Story.DAY_0.plusDays(8));
  }

  @Test
  @Shows({"S9.NEED_2_SESSIONS", "B4.1.NEED_2_SESSIONS"})
  void case2HoldsAfterOneSessionOnly() {
    Story.Ending ends = Story.of(BRIDGE).session(7, WELL).morning(8, 1).ends();
    assertHeld(ends.on(7), ReasonCode.NEED_2_SESSIONS);
  }

  @Test
  @Shows("B4.1.TARGET_MISSED")
  void case3HoldsWhenARepetitionIsMissingAndCountsAnew() {
    Story missed = twoGoodSessions().session(7, WELL.fallingShort(1)).morning(8, 1);
    assertHeld(missed.ends().on(7), ReasonCode.TARGET_MISSED);
    Story.Ending ends =
        missed.session(10, WELL).morning(11, 1).session(12, WELL).morning(13, 1).ends();
    assertHeld(ends.on(10), ReasonCode.NEED_2_SESSIONS);
    assertThat(ends.on(12).kind()).isEqualTo(ADVANCE);
  }

  @Test
  @Shows("S7.ACCEPTABLE_ZONE")
  void case4HoldsInTheAcceptableZone() {
    Story.Ending ends = twoGoodSessions().session(7, WELL.before(2).during(4)).morning(8, 2).ends();
    assertHeld(ends.on(7), ReasonCode.ACCEPTABLE_ZONE);
  }

  @Test
  @Shows("S6.NOT_SETTLED")
  void case5TakesAStepBackWhenPainDoesNotSettle() {
    PlanItem bridge = item(Rungs.alone(Rungs.BRIDGE), Hold.of(1, 6, 10));
    Story.Ending ends =
        Story.of(bridge)
            .session(0, Done.all(bridge, Hold.of(1, 6, 10)).before(2).during(4))
            .morning(1, 4)
            .ends();
    assertThat(ends.on(0).kind()).isEqualTo(REGRESS);
    assertThat(rule(ends.on(0))).isEqualTo(ReasonCode.NOT_SETTLED);
    assertThat(ends.on(0).to()).contains(DOSE);
    assertThat(ends.on(0).effectiveAt()).isEqualTo(at(1));
  }

  @Test
  @Shows({"S3.PAIN_ABOVE_ACCEPTABLE", "B12.PAIN_ABOVE_ACCEPTABLE"})
  void case6TakesAStepBackAtOnceAbovePain5() {
    PlanItem bridge = item(Rungs.alone(Rungs.BRIDGE), Hold.of(1, 6, 10));
    Story.Ending ends =
        Story.of(bridge).session(0, Done.all(bridge, Hold.of(1, 6, 10)).during(6)).ends();
    assertThat(ends.on(0).kind()).isEqualTo(REGRESS);
    assertThat(rule(ends.on(0))).isEqualTo(ReasonCode.PAIN_ABOVE_ACCEPTABLE);
    assertThat(ends.on(0).effectiveAt()).isEqualTo(at(0, MORNING));
    assertThat(ends.alerts())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.kind()).isEqualTo(AlertKind.PAIN_ABOVE_ACCEPTABLE);
              assertThat(it.severity()).isEqualTo(Severity.HIGH);
              assertThat(it.item()).contains(bridge.id());
              assertThat(it.isOpen()).isTrue();
            });
  }

  @Test
  @Shows({"S1.PAIN_CRITICAL", "B12.PAIN_CRITICAL"})
  void case7SuspendsTheExerciseAtPain7() {
    Story.Ending ends = Story.of(BRIDGE).session(0, WELL.during(7)).ends();
    assertThat(ends.on(0).kind()).isEqualTo(SUSPEND);
    assertThat(ends.on(0).to()).isEmpty();
    assertThat(rule(ends.on(0))).isEqualTo(ReasonCode.PAIN_CRITICAL);
    assertThat(ends.item(BRIDGE).state()).isEqualTo(ItemState.SUSPENDED);
    assertThat(ends.standing().status()).isEqualTo(PlanStatus.ACTIVE);
    assertThat(ends.alerts()).extracting(Alert::severity).containsExactly(Severity.CRITICAL);
  }

  @Test
  @Shows({"S2.PAIN_CAUSED", "B12.PAIN_CAUSED"})
  void case8aSuspendsForReviewWhenAnExerciseCausesPain() {
    Story.Ending ends = stopOnPain().session(0, WELL.before(1).during(3)).ends();
    assertThat(ends.on(0).kind()).isEqualTo(SUSPEND);
    assertThat(rule(ends.on(0))).isEqualTo(ReasonCode.PAIN_CAUSED);
    assertThat(ends.alerts()).extracting(Alert::severity).containsExactly(Severity.HIGH);
  }

  @Test
  @Shows("S2.PAIN_CAUSED")
  void case8bGoesOnWhenPainRoseByOneOnly() {
    Story.Ending ends = stopOnPain().session(0, WELL.before(1).during(2)).morning(1, 1).ends();
    assertHeld(ends.on(0), ReasonCode.NEED_2_SESSIONS);
  }

  @Test
  @Shows("S5.PENDING_SETTLE")
  void case9aWaitsForTheMorningReport() {
    Instant done = at(7, MORNING);
    Story.Ending waits = twoGoodSessions().session(7, WELL).at(done.plus(Duration.ofHours(35)));
    assertThat(waits.on(7).kind()).isEqualTo(PENDING);
    assertThat(rule(waits.on(7))).isEqualTo(ReasonCode.PENDING_SETTLE);
    assertThat(waits.on(7).to()).contains(DOSE);
    assertThat(waits.standing().nextDueAt()).contains(done.plus(Duration.ofHours(36)));
  }

  @Test
  @Shows("S5.MISSING_DATA")
  void case9bHoldsWhenNoMorningReportCame() {
    Instant done = at(7, MORNING);
    Story.Ending ends = twoGoodSessions().session(7, WELL).at(done.plus(Duration.ofHours(37)));
    assertHeld(ends.on(7), ReasonCode.MISSING_DATA);
    assertThat(ends.on(7).effectiveAt()).isEqualTo(done.plus(Duration.ofHours(36)));
    assertThat(ends.standing().nextDueAt()).contains(done.plus(Duration.ofHours(49)));
  }

  @ParameterizedTest
  @CsvSource({"5, 6", "10, 11", "15, 16", "20, 22", "29, 30"})
  @Shows("B5.DURATION")
  void case10LengthensAWalkAfterAQualifyingWeek(int from, int to) {
    PlanItem walking = item(Rungs.alone(Rungs.WALKING), DurationDose.of(from, 3));
    Done walked = Done.all(walking, DurationDose.of(from, 3));
    Story.Ending ends = week(Story.of(walking), walked).ends();
    assertHeld(ends.on(3), ReasonCode.MIN_DAYS_SAME_DOSE);
    assertThat(ends.on(7).to()).contains(DurationDose.of(to, 3));
  }

  @Test
  @Shows("B4.VARIANT")
  void case11ProposesAVariantWhereMinutesAreAtTheirCeiling() {
    Ladder ladder = Rungs.ladder(List.of(), Rungs.WALKING, List.of(Rungs.WALKING_BRISK));
    PlanItem walking = item(ladder, DurationDose.of(30, 5));
    Story.Ending ends =
        week(Story.of(walking), Done.all(walking, DurationDose.of(30, 5))).at(at(9));
    assertThat(ends.on(7).kind()).isEqualTo(ADVANCE);
    assertThat(ends.on(7).status()).isEqualTo(DecisionStatus.PROPOSED);
    assertThat(rule(ends.on(7))).isEqualTo(ReasonCode.VARIANT);
    assertThat(ends.on(7).to())
        .contains(DurationDose.of(10, 3).withVariant(Optional.of("walking-brisk")));
    assertThat(ends.dose(walking)).isEqualTo(DurationDose.of(30, 5));
    assertThat(ends.item(walking).proposal()).contains(ends.on(7));
  }

  @Test
  @Shows({"B4.LOAD", "B5.LOAD"})
  void case12aRaisesTheLoadByOneWeightOfATenth() {
    PlanItem stepUp = weighted("1");
    Story.Ending ends = week(Story.of(stepUp), Done.all(stepUp, loaded(10, "10"))).ends();
    assertThat(ends.on(7).kind()).isEqualTo(ADVANCE);
    assertThat(ends.on(7).to()).contains(loaded(8, "11"));
  }

  @Test
  @Shows({"B4.LOAD", "B5.LOAD"})
  void case12bAddsARepetitionWhereOneWeightIsHalfTheLoad() {
    PlanItem stepUp = weighted("5");
    Story.Ending ends = week(Story.of(stepUp), Done.all(stepUp, loaded(10, "10"))).ends();
    assertThat(ends.on(7).kind()).isEqualTo(ADVANCE);
    assertThat(ends.on(7).to()).contains(loaded(9, "10"));
  }

  @Test
  @Shows({"S0.RED_FLAG", "P0.RED_FLAG"})
  void case19HaltsThePlanForARedFlagAndKeepsLaterSessions() {
    Story.Ending ends =
        twoGoodSessions().redFlag(5, RedFlag.CES_BLADDER).session(7, WELL).morning(8, 1).ends();
    Decision halt =
        ends.standing().decisions().stream()
            .filter(it -> it.kind() == HALT)
            .findFirst()
            .orElseThrow();
    assertThat(rule(halt)).isEqualTo(ReasonCode.RED_FLAG);
    assertThat(halt.effectiveAt()).isEqualTo(at(5));
    assertThat(halt.session()).isEmpty();
    assertThat(halt.item()).isEmpty();
    assertThat(halt.from()).isEmpty();
    assertThat(halt.to()).isEmpty();
    assertHeld(ends.on(7), ReasonCode.RED_FLAG);
    assertThat(ends.standing().status()).isEqualTo(PlanStatus.HALTED);
    assertThat(ends.item(BRIDGE).state()).isEqualTo(ItemState.HALTED);
    assertThat(ends.standing().haltedBecause())
        .extracting(Reason::detail)
        .containsExactly("CES_BLADDER answered yes");
  }

  @Test
  @Shows("P3.CURRENT")
  void case20TakesAnAdvanceBackForALateSessionThatFailed() {
    Story told =
        Story.of(BRIDGE)
            .session(0, WELL)
            .morning(1, 1)
            .session(3, WELL)
            .morning(4, 1)
            .session(7, WELL)
            .morning(8, 1);
    assertThat(told.ends().on(7).kind()).isEqualTo(ADVANCE);
    Story.Ending ends = told.session(5, WELL.fallingShort(1)).morning(6, 1).ends();
    assertHeld(ends.on(7), ReasonCode.NEED_2_SESSIONS);
    assertThat(ends.dose(BRIDGE)).isEqualTo(DOSE);
  }

  @Test
  void case21KnowsNoSecondSessionOfTheSameId() {
    Story told = twoGoodSessions();
    assertThat(told.ends()).isEqualTo(twoGoodSessions().ends());
    assertThat(told.ends().standing().decisions()).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  @Shows("B4.4.MIN_DAYS_SAME_DOSE")
  void case23EarnsOneStepInTwoWeeksOfMissedSessions() {
    Story.Ending ends =
        Story.of(BRIDGE)
            .session(0, WELL)
            .morning(1, 1)
            .session(4, WELL)
            .morning(5, 1)
            .session(8, WELL)
            .morning(9, 1)
            .ends();
    assertHeld(ends.on(4), ReasonCode.MIN_DAYS_SAME_DOSE);
    assertThat(ends.on(8).kind()).isEqualTo(ADVANCE);
    assertThat(ends.dose(BRIDGE)).isEqualTo(Hold.of(1, 6, 10));
  }

  @Test
  @Shows("B5.ONE_DIMENSION")
  void case24MovesOnlyTheFirstDimensionInOrder() {
    PlanItem bridge = item(Rungs.alone(Rungs.BRIDGE), Hold.of(1, 5, 5));
    Story.Ending ends = week(Story.of(bridge), Done.all(bridge, Hold.of(1, 5, 5))).ends();
    assertThat(ends.on(7).to()).contains(Hold.of(1, 6, 5));
  }

  @Test
  @Shows("B4.5.WEEKLY_ITEM_CAP")
  void case25AdvancesHalfOfSixItemsTheLowestTiersFirst() {
    int[] tiers = {4, 1, 3, 2, 5, 5};
    PlanItem[] items =
        IntStream.range(0, tiers.length)
            .mapToObj(i -> item(Rungs.alone(bridge("bridge-" + i, tiers[i]))))
            .toArray(PlanItem[]::new);
    Done[] four = Arrays.stream(items).limit(4).map(it -> Done.all(it, DOSE)).toArray(Done[]::new);
    Story told = Story.of(items);
    for (int day : new int[] {0, 3, 7}) {
      told = told.session(day, four).morning(day + 1, 1);
    }
    Story.Ending ends = told.ends();
    assertHeld(ends.on(7, items[0]), ReasonCode.WEEKLY_ITEM_CAP);
    for (int i : new int[] {1, 2, 3}) {
      assertThat(ends.on(7, items[i]).kind()).isEqualTo(ADVANCE);
    }
  }

  @Test
  void case22BlocksAnItemThatANewConditionForbids() {
    PlanItem crunch =
        item(
            Rungs.alone(
                Rungs.guarded(Rungs.CLAMSHELL, Set.of("OSTEO"), Set.of(), Optional.empty())));
    Story.Ending ends = Story.of(crunch).diagnosed(2, "OSTEO").ends();
    Decision blocked = ends.standing().decisions().getFirst();
    assertThat(blocked.kind()).isEqualTo(SUSPEND);
    assertThat(rule(blocked)).isEqualTo(ReasonCode.CONTRAINDICATED);
    assertThat(ends.item(crunch).state()).isEqualTo(ItemState.SUSPENDED);
    assertThat(ends.alerts()).singleElement().extracting(Alert::severity).isEqualTo(Severity.HIGH);
  }

  private static PlanItem weighted(String increment) {
    return Story.weighted(item(Rungs.alone(Rungs.STEP_UP), loaded(8, "10")), increment);
  }

  private static Repetitions loaded(int reps, String kilograms) {
    return new Repetitions(
        2,
        reps,
        false,
        Optional.of(new BigDecimal(kilograms)),
        OptionalInt.of(10),
        OptionalInt.empty(),
        Optional.empty());
  }

  private static Rung bridge(String slug, int tier) {
    Rung it = Rungs.BRIDGE;
    return new Rung(
        slug,
        1,
        tier,
        it.family(),
        it.phase(),
        it.extension(),
        it.start(),
        it.gentle(),
        it.ceiling(),
        it.steps(),
        it.contraindicated(),
        it.caution(),
        it.prerequisite());
  }

  private static Story twoGoodSessions() {
    return Story.of(BRIDGE).session(0, WELL).morning(1, 1).session(3, WELL).morning(4, 1);
  }

  private static Story stopOnPain() {
    return Story.of(PainPolicy.STOP_ON_PAIN, Settings.DEFAULTS, BRIDGE);
  }

  private static Story week(Story story, Done done) {
    return story
        .session(0, done)
        .morning(1, 1)
        .session(3, done)
        .morning(4, 1)
        .session(7, done)
        .morning(8, 1);
  }

  private static void assertHeld(Decision decision, ReasonCode code) {
    assertThat(decision.kind()).isEqualTo(HOLD);
    assertThat(rule(decision)).isEqualTo(code);
    assertThat(decision.to()).isEqualTo(decision.from());
    assertThat(decision.status()).isEqualTo(DecisionStatus.APPLIED);
  }

  private static ReasonCode rule(Decision decision) {
    return decision.reasons().getFirst().rule();
  }
}
