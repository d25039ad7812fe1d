package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progression.Story.at;
import static org.gradual.tracking.progression.Story.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.dose.Family;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Phase;
import org.gradual.tracking.dose.Rung;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B6: how a flare-up begins and ends, and what it makes of the doses until they are back. */
class FlareUpTest {

  private static final Dose TEN = Hold.of(1, 10, 10);
  private static final PlanItem BRIDGE = item(Rungs.alone(Rungs.BRIDGE), TEN);
  private static final PlanItem WALKING = item(Rungs.alone(Rungs.WALKING), DurationDose.of(20));

  // --- beginning and end -------------------------------------------------------------------------

  @Test
  @Shows({"B6.enter.pressed", "B12.FLARE_UP"})
  void beginsWhenThePatientSaysSo() {
    Story.Ending ends = pressed(Story.of(BRIDGE), 3).ends();
    assertThat(ends.standing().flareUps()).singleElement().returns(day(3), FlareUp::startedOn);
    assertThat(ends.item(BRIDGE).state()).isEqualTo(ItemState.FLARE_UP);
    assertThat(alerts(ends, AlertKind.FLARE_UP)).singleElement().returns(1, Alert::count);
  }

  @ParameterizedTest
  @CsvSource({"6, false", "7, true", "8, true"})
  @Shows("B6.enter.critical")
  void beginsWithAMorningOfCriticalPain(int pain, boolean begins) {
    Story.Ending ends = Story.of(BRIDGE).morning(3, pain).ends();
    assertThat(ends.standing().flareUps()).hasSize(begins ? 1 : 0);
    assertThat(alerts(ends, AlertKind.FLARE_UP)).hasSize(begins ? 1 : 0);
  }

  @Test
  void saysWhichMorningsPainBeganIt() {
    Story.Ending ends = Story.of(BRIDGE).mornings(0, 6, 2).morning(7, 8).ends();
    assertThat(alerts(ends, AlertKind.FLARE_UP))
        .flatExtracting(Alert::reasons)
        .extracting(Reason::detail)
        .containsExactly("morning pain 8, usual 2");
  }

  @ParameterizedTest
  @CsvSource({"3, 3, false", "4, 3, false", "3, 4, false", "4, 4, true", "5, 4, true"})
  @Shows("B6.enter.risen")
  void beginsWithTheSecondMorningWellAboveTheMedian(int first, int second, boolean begins) {
    Story.Ending ends =
        Story.of(BRIDGE).mornings(0, 6, 2).morning(7, first).morning(8, second).ends();
    assertThat(ends.standing().flareUps())
        .isEqualTo(
            begins
                ? List.of(new FlareUp(day(8), Optional.empty(), new BigDecimal("2")))
                : List.of());
  }

  @Test
  @Shows("B6.enter.risen")
  void takesTheMedianOfTheSevenDaysBeforeTheFirstOfTheTwo() {
    Story eightDays = Story.of(BRIDGE).morning(0, 6).mornings(2, 3, 1).mornings(5, 6, 2);
    assertThat(eightDays.morning(7, 3).morning(8, 4).ends().standing().flareUps()).isEmpty();
    assertThat(eightDays.morning(7, 4).morning(8, 4).ends().standing().flareUps())
        .singleElement()
        .returns(new BigDecimal("2"), FlareUp::preFlareMedian);
    assertThat(eightDays.morning(8, 4).morning(9, 4).ends().standing().flareUps())
        .singleElement()
        .returns(new BigDecimal("1.5"), FlareUp::preFlareMedian);
  }

  @Test
  @Shows("B6.enter.risen")
  void needsTwoDaysInARowAndAReportBeforeThem() {
    Story usual = Story.of(BRIDGE).mornings(0, 2, 1);
    assertThat(usual.morning(4, 4).morning(6, 4).ends().standing().flareUps()).isEmpty();
    assertThat(Story.of(BRIDGE).mornings(0, 1, 5).ends().standing().flareUps()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3, 3, true", "2, 3, true", "3, 4, false", "4, 3, false"})
  @Shows("B6.exit")
  void endsWithTheSecondMorningCloseToTheMedian(int first, int second, boolean ends) {
    Story flaring = Story.of(BRIDGE).mornings(0, 6, 2).mornings(7, 8, 5);
    assertThat(flaring.morning(9, first).morning(10, second).ends().standing().flareUps())
        .singleElement()
        .returns(ends ? Optional.of(day(10)) : Optional.empty(), FlareUp::resolvedOn);
  }

  @Test
  @Shows("B6.exit")
  void doesNotEndWithItsFirstDayNorAcrossAGapNorWhileItIsReported() {
    Story pressed = pressed(Story.of(BRIDGE).mornings(0, 2, 2), 3);
    assertThat(resolved(pressed.morning(4, 2))).isEmpty();
    assertThat(resolved(pressed.morning(4, 2).morning(5, 2))).contains(day(5));
    assertThat(resolved(pressed.morning(4, 2).morning(6, 2))).isEmpty();
    assertThat(resolved(pressed(pressed.morning(4, 2), 5))).isEmpty();
  }

  @Test
  @Shows("B6.exit")
  void takesTheHighestSafePainForTheUsualOneWhereNothingWasReported() {
    Story pressed = pressed(Story.of(BRIDGE), 3);
    assertThat(resolved(pressed.mornings(4, 5, 3))).contains(day(5));
    assertThat(resolved(pressed.mornings(4, 5, 4))).isEmpty();
  }

  // --- what it makes of the doses ----------------------------------------------------------------

  @Test
  @Shows("B6.flare")
  void halvesEveryDoseAndKeepsThePrescription() {
    Story.Ending ends = pressed(Story.of(BRIDGE, WALKING), 3).ends();
    assertThat(ends.item(BRIDGE).today()).contains(Hold.of(1, 5, 10));
    assertThat(ends.item(WALKING).today()).contains(DurationDose.of(10));
    assertThat(ends.dose(BRIDGE)).isEqualTo(TEN);
    assertThat(ends.standing().decisions())
        .filteredOn(it -> it.item().equals(Optional.of(BRIDGE.id())))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.kind()).isEqualTo(DecisionKind.HOLD);
              assertThat(it.session()).isEmpty();
              assertThat(it.effectiveAt()).isEqualTo(at(3));
              assertThat(it.reasons())
                  .extracting(Reason::rule)
                  .containsExactly(ReasonCode.FLARE_UP);
            });
  }

  @Test
  @Shows("B6.flare")
  void leavesOutWhatBendsTheSpineBackwardsAndWhatIsHard() {
    PlanItem extension = item(Rungs.alone(like(Rungs.BRIDGE, "cobra", 2, true)));
    PlanItem hard = item(Rungs.alone(like(Rungs.BRIDGE, "superman", 4, false)));
    PlanItem easier = item(Rungs.alone(like(Rungs.BRIDGE, "plank", 3, false)));
    PlanItem walking = item(Rungs.alone(like(Rungs.WALKING, "water-walking", 4, true)));
    PlanItem resting = item(Rungs.alone(like(Rungs.BREATHING, "lying", 1, true)));
    Story.Ending ends = pressed(Story.of(extension, hard, easier, walking, resting), 3).ends();
    assertThat(ends.item(extension).today()).isEmpty();
    assertThat(ends.item(hard).today()).isEmpty();
    assertThat(ends.item(easier).today()).isPresent();
    assertThat(ends.item(walking).today()).isPresent();
    assertThat(ends.item(resting).today()).isPresent();
    assertThat(words(ends, hard)).isEqualTo("left out during the flare-up");
    assertThat(words(ends, easier)).isEqualTo("half of the dose during the flare-up");
  }

  @Test
  @Shows("B6.flare")
  void holdsWhatGoesWellButStillStopsAndLowers() {
    Dose half = Hold.of(1, 5, 10);
    Story flaring = pressed(Story.of(BRIDGE), 0);
    Done well = Done.all(BRIDGE, half);
    assertThat(flaring.session(2, well).morning(3, 3).ends().on(2).reasons())
        .extracting(Reason::rule)
        .containsExactly(ReasonCode.NOT_SETTLED);
    Story.Ending held = flaring.session(2, well).morning(3, 2).ends();
    assertThat(held.on(2).reasons()).extracting(Reason::rule).containsExactly(ReasonCode.FLARE_UP);
    assertThat(held.standing().prescribedIn(Story.sessionOn(2), BRIDGE.id())).contains(half);
    Story.Ending lowered = flaring.session(2, well.during(6)).ends();
    assertThat(lowered.on(2).kind()).isEqualTo(DecisionKind.REGRESS);
    assertThat(lowered.dose(BRIDGE)).isEqualTo(Hold.of(1, 9, 10));
    assertThat(flaring.session(2, well.during(7)).ends().on(2).kind())
        .isEqualTo(DecisionKind.SUSPEND);
  }

  @Test
  void countsNothingThatWasDoneInIt() {
    Story story =
        calm(Story.of(BRIDGE), 0)
            .session(1, Done.all(BRIDGE, Hold.of(1, 5, 10)))
            .session(4, Done.all(BRIDGE, Hold.of(1, 7, 10)))
            .morning(5, 1)
            .session(7, Done.all(BRIDGE, Hold.of(1, 8, 10)))
            .morning(8, 1);
    assertThat(story.ends().on(7).reasons())
        .extracting(Reason::rule)
        .containsExactly(ReasonCode.RETURNING);
  }

  // --- the way back ------------------------------------------------------------------------------

  @Test
  @Shows("B6.return")
  void comesBackATenthWithEachWholeSettledSession() {
    Story calm = calm(Story.of(BRIDGE), 0);
    assertToday(calm, ItemState.RETURNING, 7);
    Story seven = calm.session(4, reps(7)).morning(5, 1);
    assertToday(seven, ItemState.RETURNING, 8);
    assertThat(seven.ends().on(4).kind()).isEqualTo(DecisionKind.HOLD);
    assertToday(calm.session(4, reps(7).fallingShort(1)).morning(5, 1), ItemState.RETURNING, 7);
    assertToday(calm.session(4, reps(7).during(3)).morning(5, 1), ItemState.RETURNING, 7);
    assertToday(calm.session(4, reps(7)), ItemState.RETURNING, 7);
    Story nine = seven.session(6, reps(8)).morning(7, 1);
    assertToday(nine, ItemState.RETURNING, 9);
    Story whole = nine.session(8, reps(9)).morning(9, 1);
    assertToday(whole, ItemState.RETURNING, 10);
  }

  @Test
  @Shows("B6.return")
  void doesNotComeBackBelowTheCatalogsStart() {
    PlanItem low = item(Rungs.alone(Rungs.BRIDGE), Hold.of(1, 6, 10));
    assertThat(calm(Story.of(low), 0).ends().item(low).today()).contains(Hold.of(1, 5, 10));
  }

  @Test
  @Shows("B6.lock")
  void mayNotRiseForSevenDaysAfterTheWholeDoseIsBack() {
    Settings early = Story.with(Setting.MIN_DAYS_SAME_DOSE, "3");
    Story whole =
        back(Story.of(PainPolicy.PAIN_MONITORED, early, BRIDGE))
            .cleared(9, AlertKind.FLARE_UP)
            .session(10, reps(10))
            .morning(11, 1);
    assertThat(whole.session(15, reps(10)).morning(16, 1).ends().on(15).kind())
        .isEqualTo(DecisionKind.ADVANCE);
    Story.Ending early15 = whole.session(14, reps(10)).morning(15, 1).ends();
    assertThat(early15.on(14).reasons())
        .extracting(Reason::rule)
        .containsExactly(ReasonCode.RETURNING);
    assertThat(whole.at(at(15)).item(BRIDGE).state()).isEqualTo(ItemState.RETURNING);
    assertThat(whole.at(at(15)).standing().nextDueAt()).contains(at(16));
    assertThat(whole.at(at(16)).item(BRIDGE).state()).isEqualTo(ItemState.ACTIVE);
  }

  // --- what the therapist is told ----------------------------------------------------------------

  @Test
  @Shows({"B6.lasting", "B12.FLARE_UP_LASTING"})
  void isToldWhenItLastsAndAsksForAReview() {
    Story flaring = pressed(Story.of(BRIDGE), 0).mornings(1, 20, 5);
    Story told = pressed(Story.of(BRIDGE), 0).mornings(1, 4, 5);
    assertThat(alerts(told.at(at(8).minusNanos(1)), AlertKind.FLARE_UP_LASTING)).isEmpty();
    assertThat(told.at(at(7, Story.MORNING)).standing().nextDueAt()).contains(at(8));
    assertThat(alerts(told.at(at(8)), AlertKind.FLARE_UP_LASTING))
        .singleElement()
        .returns(Severity.HIGH, Alert::severity)
        .returns(1, Alert::count);
    assertThat(flaring.at(at(15).minusNanos(1)).standing().status()).isEqualTo(PlanStatus.ACTIVE);
    assertThat(told.at(at(15)).standing().status()).isEqualTo(PlanStatus.NEEDS_REVIEW);
    assertThat(alerts(told.at(at(15)), AlertKind.FLARE_UP_LASTING))
        .singleElement()
        .returns(2, Alert::count);
  }

  @ParameterizedTest
  @CsvSource({"27, true", "28, true", "29, false"})
  @Shows({"B6.again", "B12.FLARE_UP_AGAIN"})
  void isToldWhenASecondOneComesSoon(int later, boolean told) {
    Story.Ending ends = pressed(calm(Story.of(BRIDGE), 0), later).ends();
    assertThat(alerts(ends, AlertKind.FLARE_UP_AGAIN)).hasSize(told ? 1 : 0);
    assertThat(ends.standing().flareUps()).hasSize(2);
  }

  @Test
  void neverBeganWhenTheReportIsCorrected() {
    Story.Ending ends = Story.of(BRIDGE).morning(3, 8).morning(3, 2).ends();
    assertThat(ends.standing().flareUps()).isEmpty();
    assertThat(ends.item(BRIDGE).state()).isEqualTo(ItemState.ACTIVE);
  }

  @Test
  void voidsAProposal() {
    PlanItem asking = Story.asking(BRIDGE);
    Done well = Done.all(asking, TEN);
    Story proposed = Story.of(asking).session(0, well).morning(1, 1).session(3, well).morning(4, 1);
    Story story = proposed.session(7, well).morning(8, 1);
    Dose next = story.ends().on(7).to().orElseThrow();
    Story.Ending ends = pressed(story, 9).approved(10, 7, asking, next).ends();
    assertThat(ends.on(7).status()).isEqualTo(DecisionStatus.SUPERSEDED);
    assertThat(ends.dose(asking)).isEqualTo(TEN);
  }

  // -----------------------------------------------------------------------------------------------

  private static Done reps(int reps) {
    return Done.all(BRIDGE, Hold.of(1, reps, 10));
  }

  private static void assertToday(Story story, ItemState state, int reps) {
    assertThat(story.ends().item(BRIDGE).state()).isEqualTo(state);
    assertThat(story.ends().item(BRIDGE).today()).contains(Hold.of(1, reps, 10));
    assertThat(story.ends().dose(BRIDGE)).isEqualTo(TEN);
  }

  /** A flare-up of four days: pressed on one, over three days later. */
  private static Story calm(Story story, int day) {
    return pressed(story, day).morning(day + 2, 1).morning(day + 3, 1);
  }

  /** Back at the whole dose on the morning of day 9. */
  private static Story back(Story story) {
    return calm(story, 0)
        .session(4, reps(7))
        .morning(5, 1)
        .session(6, reps(8))
        .morning(7, 1)
        .session(8, reps(9))
        .morning(9, 1);
  }

  private static Story pressed(Story story, int day) {
    return story.checkIn(day, OptionalInt.empty(), Set.of(), false, false, true);
  }

  private static Optional<LocalDate> resolved(Story story) {
    return story.ends().standing().flareUps().getFirst().resolvedOn();
  }

  private static LocalDate day(int day) {
    return Story.DAY_0.plusDays(day);
  }

  private static List<Alert> alerts(Story.Ending ends, AlertKind kind) {
    return ends.alerts().stream().filter(it -> it.kind() == kind).toList();
  }

  private static String words(Story.Ending ends, PlanItem item) {
    return ends.item(item).lastDecision().orElseThrow().reasons().getFirst().detail();
  }

  private static Rung like(Rung it, String slug, int tier, boolean extension) {
    Family family = it.family();
    Phase phase = it.phase();
    return new Rung(
        slug,
        1,
        tier,
        family,
        phase,
        extension,
        it.start(),
        it.gentle(),
        it.ceiling(),
        it.steps(),
        Set.of(),
        Set.of(),
        Optional.empty());
  }
}
