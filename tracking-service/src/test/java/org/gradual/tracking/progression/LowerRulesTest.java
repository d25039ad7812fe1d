package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progression.DecisionKind.HOLD;
import static org.gradual.tracking.progression.DecisionKind.REGRESS;
import static org.gradual.tracking.progression.DecisionKind.SUSPEND;
import static org.gradual.tracking.progression.Story.item;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.dose.Corridor;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Ladder;
import org.gradual.tracking.dose.Repetitions;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;

/** What takes a dose back, how far, and where that ends. */
class LowerRulesTest {

  private static final Dose DOSE = Hold.of(1, 8, 10);
  private static final PlanItem BRIDGE = item(Rungs.alone(Rungs.BRIDGE), DOSE);
  private static final Done WELL = Done.all(BRIDGE, DOSE);
  private static final Done POOR = WELL.sets(PerformedSet.ofHolds(6, 10));

  @Test
  @Shows("S4.TWO_INCOMPLETE")
  void takesAStepBackAfterTwoIncompleteSessions() {
    Story story = Story.of(BRIDGE).session(0, POOR).morning(1, 1);
    assertThat(story.ends().on(0).reasons().getFirst().rule()).isEqualTo(ReasonCode.TARGET_MISSED);
    Decision second = story.session(3, POOR).ends().on(3);
    assertRegress(second, ReasonCode.TWO_INCOMPLETE, Hold.of(1, 7, 10));
    assertThat(second.effectiveAt()).isEqualTo(Story.at(3, Story.MORNING));
  }

  @Test
  @Shows("S4.TWO_INCOMPLETE")
  void seesFourFifthsAsEnoughToStay() {
    Done nearly = Done.all(BRIDGE, DOSE).sets(PerformedSet.ofHolds(8, 8));
    Story story =
        Story.of(BRIDGE).session(0, nearly).morning(1, 1).session(3, nearly).morning(4, 1);
    assertThat(story.ends().on(3).kind()).isEqualTo(HOLD);
  }

  @Test
  @Shows("S4.TWO_INCOMPLETE")
  void forgetsAnIncompleteSessionAfterAGoodOneOrTwoWeeks() {
    Story story = Story.of(BRIDGE).session(0, POOR).morning(1, 1);
    assertThat(
            story.session(3, WELL).morning(4, 1).session(5, POOR).morning(6, 1).ends().on(5).kind())
        .isEqualTo(HOLD);
    assertThat(story.session(15, POOR).morning(16, 1).ends().on(15).kind()).isEqualTo(HOLD);
  }

  @Test
  @Shows("S4.EFFORT_TOO_HIGH")
  void takesAStepBackForTooMuchEffortAtOnce() {
    assertRegress(
        Story.of(BRIDGE).session(0, WELL.effort(9)).ends().on(0),
        ReasonCode.EFFORT_TOO_HIGH,
        Hold.of(1, 7, 10));
  }

  @Test
  @Shows("S4.FORM_LOST")
  void takesAStepBackWhenFormIsLostTwice() {
    Story story = Story.of(BRIDGE).session(0, WELL.form(Form.NO)).morning(1, 1);
    assertThat(story.ends().on(0).reasons().getFirst().rule()).isEqualTo(ReasonCode.FORM_LOST);
    assertRegress(
        story.session(3, WELL.form(Form.NO)).ends().on(3), ReasonCode.FORM_LOST, Hold.of(1, 7, 10));
  }

  @Test
  void namesWhatElseItSaw() {
    assertThat(Story.of(BRIDGE).session(0, WELL.during(6).effort(10)).ends().on(0).reasons())
        .extracting(Reason::rule)
        .containsExactly(ReasonCode.PAIN_ABOVE_ACCEPTABLE, ReasonCode.EFFORT_TOO_HIGH);
  }

  @Test
  @Shows("S6.NOT_SETTLED")
  void settlesAtSafePainOrAtThePainBefore() {
    assertThat(Story.of(BRIDGE).session(0, WELL.before(0)).morning(1, 2).ends().on(0).kind())
        .isEqualTo(HOLD);
    assertThat(Story.of(BRIDGE).session(0, WELL.before(3)).morning(1, 3).ends().on(0).kind())
        .isEqualTo(HOLD);
    assertRegress(
        Story.of(BRIDGE).session(0, WELL.before(3)).morning(1, 4).ends().on(0),
        ReasonCode.NOT_SETTLED,
        Hold.of(1, 7, 10));
    assertRegress(
        Story.of(BRIDGE).session(0, WELL.untold()).morning(1, 3).ends().on(0),
        ReasonCode.NOT_SETTLED,
        Hold.of(1, 7, 10));
  }

  @Test
  @Shows("B4a.ALREADY_TAKEN_BACK")
  void takesNoDoseBackTwice() {
    Done stale = WELL.prescribed(DOSE).during(6);
    Story.Ending ends = Story.of(BRIDGE).session(0, stale).session(1, stale).ends();
    assertThat(ends.on(1).kind()).isEqualTo(HOLD);
    assertThat(ends.on(1).reasons())
        .extracting(Reason::rule)
        .containsExactly(ReasonCode.ALREADY_TAKEN_BACK, ReasonCode.PAIN_ABOVE_ACCEPTABLE);
    assertThat(ends.dose(BRIDGE)).isEqualTo(Hold.of(1, 7, 10));
    assertThat(ends.alerts()).singleElement().extracting(Alert::count).isEqualTo(2);
  }

  @Test
  void takesTheDoseInForceBackWhateverAnAppInvented() {
    Done invented = WELL.prescribed(Hold.of(1, 50, 10)).during(6);
    assertRegress(
        Story.of(BRIDGE).session(0, invented).ends().on(0),
        ReasonCode.PAIN_ABOVE_ACCEPTABLE,
        Hold.of(1, 7, 10));
  }

  @Test
  @Shows("S6.TREND_RISING")
  void takesTheDoseBackForARisingWeekOnceInSevenDays() {
    Story story =
        Story.of(BRIDGE)
            .mornings(-2, 6, 0)
            .mornings(7, 20, 2)
            .session(7, WELL)
            .session(9, WELL)
            .session(10, WELL);
    Story.Ending ends = story.ends();
    assertThat(ends.on(7).kind()).isEqualTo(HOLD);
    assertThat(ends.on(7).inputs().get("weekTrend")).hasToString("0.5714");
    assertRegress(ends.on(9), ReasonCode.TREND_RISING, Hold.of(1, 7, 10));
    assertThat(ends.on(9).inputs().get("weekTrend")).hasToString("1.1429");
    assertThat(ends.on(10).kind()).isEqualTo(HOLD);
    assertThat(ends.on(10).reasons().getFirst().rule()).isEqualTo(ReasonCode.TREND_RISING);
  }

  @Test
  void goesBackTheWayUpFromTheTherapistsDoseWhereTheCatalogsLeadsNotThere() {
    PlanItem bridge = item(Rungs.alone(Rungs.BRIDGE), Hold.of(2, 3, 10));
    Story risen = Story.of(bridge);
    for (int day : List.of(0, 3, 7)) {
      risen = risen.session(day, Done.all(bridge, Hold.of(2, 3, 10))).morning(day + 1, 1);
    }
    assertThat(risen.ends().dose(bridge)).isEqualTo(Hold.of(2, 4, 10));
    Done sore = Done.all(bridge, Hold.of(2, 4, 10)).during(6);
    assertThat(risen.session(9, sore).ends().dose(bridge)).isEqualTo(Hold.of(2, 3, 10));
  }

  @Test
  @Shows("S6.TREND_RISING")
  void seesNoTrendInTooFewReports() {
    Story story = Story.of(BRIDGE).mornings(5, 6, 0).mornings(7, 13, 2).session(12, WELL);
    assertThat(story.ends().on(12).inputs()).doesNotContainKey("weekTrend");
    assertThat(story.ends().on(12).kind()).isEqualTo(HOLD);
  }

  @Test
  @Shows("B4a.EASIER_VARIANT")
  void goesToTheNearestEasierVariantAtTheStart() {
    PlanItem bridge = item(ladder());
    Decision down =
        Story.of(bridge).session(0, Done.all(bridge, Hold.of(1, 5, 10)).during(6)).ends().on(0);
    assertRegress(
        down,
        ReasonCode.PAIN_ABOVE_ACCEPTABLE,
        Hold.of(1, 5, 5).withVariant(Optional.of("pelvic-tilt")));
    assertThat(down.status()).isEqualTo(DecisionStatus.APPLIED);
    assertThat(down.reasons()).extracting(Reason::rule).contains(ReasonCode.VARIANT);
  }

  @Test
  @Shows("B4a.EASIER_VARIANT")
  void skipsAnEasierVariantThatAConditionForbidsOrThatNobodyWeighed() {
    assertSuspendedAtTheBottom(Set.of("SURG"), Set.of());
    assertSuspendedAtTheBottom(Set.of(), Set.of("SURG"));
  }

  @Test
  @Shows({"B4a.NO_EASIER_VARIANT", "B12.NO_EASIER_VARIANT"})
  void suspendsForReviewAtTheBottomOfTheLadder() {
    PlanItem bridge = item(Rungs.alone(Rungs.BRIDGE));
    Story.Ending ends =
        Story.of(bridge).session(0, Done.all(bridge, Hold.of(1, 5, 10)).during(6)).ends();
    assertThat(ends.on(0).kind()).isEqualTo(SUSPEND);
    assertThat(ends.on(0).reasons())
        .extracting(Reason::rule)
        .containsExactly(ReasonCode.PAIN_ABOVE_ACCEPTABLE, ReasonCode.NO_EASIER_VARIANT);
    assertThat(ends.standing().status()).isEqualTo(PlanStatus.NEEDS_REVIEW);
    assertThat(ends.item(bridge).state()).isEqualTo(ItemState.SUSPENDED);
  }

  @Test
  @Shows("B4a.NO_EASIER_VARIANT")
  void neverLeavesTheCorridorDownwards() {
    Corridor corridor = new Corridor(Optional.of(Repetitions.of(1, 10)), Optional.empty());
    PlanItem clamshell = item(Rungs.alone(Rungs.CLAMSHELL), Repetitions.of(1, 10));
    PlanItem kept = Story.within(clamshell, corridor);
    Story.Ending ends =
        Story.of(kept).session(0, Done.all(kept, Repetitions.of(1, 10)).during(6)).ends();
    assertThat(ends.on(0).kind()).isEqualTo(SUSPEND);
  }

  @Test
  @Shows("B4a.EASIER_VARIANT")
  void cutsAnEasierVariantDownToWhatIsLeft() {
    PlanItem bridge = item(ladder(), Hold.of(1, 2, 3));
    assertThat(
            Story.of(bridge)
                .session(0, Done.all(bridge, Hold.of(1, 2, 3)).during(6))
                .ends()
                .on(0)
                .to())
        .contains(Hold.of(1, 2, 3).withVariant(Optional.of("pelvic-tilt")));
  }

  private static Ladder ladder() {
    return Rungs.ladder(List.of(Rungs.PELVIC_TILT), Rungs.BRIDGE, List.of());
  }

  private static void assertSuspendedAtTheBottom(Set<String> contraindicated, Set<String> caution) {
    Ladder ladder =
        Rungs.ladder(
            List.of(Rungs.guarded(Rungs.PELVIC_TILT, contraindicated, caution, Optional.empty())),
            Rungs.BRIDGE,
            List.of());
    PlanItem bridge = item(ladder);
    Story story = Story.of(bridge).session(0, Done.all(bridge, Hold.of(1, 5, 10)).during(6));
    assertThat(story.ends().on(0).kind()).isEqualTo(REGRESS);
    assertThat(story.conditions("SURG").ends().on(0).kind()).isEqualTo(SUSPEND);
  }

  private static void assertRegress(Decision decision, ReasonCode code, Dose to) {
    assertThat(decision.kind()).isEqualTo(REGRESS);
    assertThat(decision.reasons().getFirst().rule()).isEqualTo(code);
    assertThat(decision.to()).contains(to);
    assertThat(decision.to().orElseThrow().volume())
        .isLessThanOrEqualTo(decision.from().orElseThrow().volume());
  }
}
