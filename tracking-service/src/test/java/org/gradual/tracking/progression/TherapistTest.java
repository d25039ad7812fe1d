package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progression.DecisionKind.ADVANCE;
import static org.gradual.tracking.progression.DecisionKind.HOLD;
import static org.gradual.tracking.progression.Story.asking;
import static org.gradual.tracking.progression.Story.at;
import static org.gradual.tracking.progression.Story.item;
import static org.gradual.tracking.progression.Story.keeping;
import static org.gradual.tracking.progression.Story.prescribing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Ladder;
import org.gradual.tracking.dose.Prerequisite;
import org.gradual.tracking.dose.Rung;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;

/** Proposals and what becomes of them, variants, and later revisions of the plan. */
class TherapistTest {

  private static final Dose DOSE = Hold.of(1, 5, 10);
  private static final Dose NEXT = Hold.of(1, 6, 10);
  private static final PlanItem ASKING = asking(item(Rungs.alone(Rungs.BRIDGE)));
  private static final Done WELL = Done.all(ASKING, DOSE);
  private static final Story PROPOSED = good(Story.of(ASKING), WELL, 0, 3, 7);

  @Test
  void proposesWhereTheTherapistWantsToBeAsked() {
    Story.Ending ends = PROPOSED.at(at(9));
    assertThat(ends.on(7).kind()).isEqualTo(ADVANCE);
    assertThat(ends.on(7).status()).isEqualTo(DecisionStatus.PROPOSED);
    assertThat(ends.on(7).to()).contains(NEXT);
    assertThat(ends.dose(ASKING)).isEqualTo(DOSE);
    assertThat(ends.item(ASKING).proposal()).contains(ends.on(7));
    assertThat(good(PROPOSED, WELL, 9, 15, 20).at(at(21)).standing().nextDueAt())
        .contains(at(8).plus(Duration.ofDays(14)));
  }

  @Test
  @Shows("P3.CURRENT")
  void appliesAnApprovedStepFromTheVerdictOn() {
    Story.Ending ends = PROPOSED.approved(10, 7, ASKING, NEXT).ends();
    assertThat(ends.on(7).status()).isEqualTo(DecisionStatus.APPROVED);
    assertThat(ends.dose(ASKING)).isEqualTo(NEXT);
    assertThat(ends.item(ASKING).since()).isEqualTo(Story.DAY_0.plusDays(10));
    assertThat(ends.item(ASKING).proposal()).isEmpty();
    assertThat(ends.standing().prescribedAt(ASKING.id(), at(10))).contains(DOSE);
    assertThat(ends.standing().prescribedAt(ASKING.id(), at(10, Story.MORNING))).contains(NEXT);
  }

  @Test
  void hearsAVerdictThatCameBeforeTheMorningThatItIsAbout() {
    Verdict early = new Verdict(Story.sessionOn(7), ASKING.id(), NEXT, true, at(7, Story.MORNING));
    Story.Ending ends = PROPOSED.with(early).ends();
    assertThat(ends.on(7).status()).isEqualTo(DecisionStatus.APPROVED);
    assertThat(ends.item(ASKING).since()).isEqualTo(Story.DAY_0.plusDays(8));
  }

  @Test
  @Shows("B4.5.PROPOSAL_VETOED")
  void doesNotRepeatAVetoedStepForFourWeeks() {
    Story vetoed = PROPOSED.vetoed(9, 7, ASKING, NEXT);
    assertThat(vetoed.ends().on(7).status()).isEqualTo(DecisionStatus.VETOED);
    assertThat(vetoed.ends().dose(ASKING)).isEqualTo(DOSE);
    Story on = good(vetoed, WELL, 10, 16, 22, 28, 34, 35, 37);
    assertHeld(on.ends().on(10), ReasonCode.PROPOSAL_VETOED);
    assertHeld(on.ends().on(35), ReasonCode.PROPOSAL_VETOED);
    assertThat(on.ends().on(37).kind()).isEqualTo(ADVANCE);
  }

  @Test
  @Shows("B4.5.PROPOSAL_OPEN")
  void keepsAnOpenProposalThatTheNextSessionWouldMakeAgain() {
    Story.Ending ends = good(PROPOSED, WELL, 9).at(at(11));
    assertHeld(ends.on(9), ReasonCode.PROPOSAL_OPEN);
    assertThat(ends.on(9).reasons().getFirst().detail())
        .isEqualTo("the same step already waits for the therapist");
    assertThat(ends.on(7).status()).isEqualTo(DecisionStatus.PROPOSED);
  }

  @Test
  void voidsAProposalWithTheNextOtherDecision() {
    Story other = good(PROPOSED, WELL.effort(8), 9);
    assertThat(other.at(at(11)).on(7).status()).isEqualTo(DecisionStatus.SUPERSEDED);
    Story late = other.approved(12, 7, ASKING, NEXT);
    assertThat(late.ends().dose(ASKING)).isEqualTo(DOSE);
    assertThat(late.ends().on(7).status()).isEqualTo(DecisionStatus.SUPERSEDED);
  }

  @Test
  void voidsAProposalWhenThePlanIsHalted() {
    Story.Ending ends = PROPOSED.redFlag(9, RedFlag.INFECTION).approved(10, 7, ASKING, NEXT).ends();
    assertThat(ends.on(7).status()).isEqualTo(DecisionStatus.SUPERSEDED);
    assertThat(ends.dose(ASKING)).isEqualTo(DOSE);
  }

  @Test
  @Shows("B2.proposalDays")
  void letsAProposalExpire() {
    Story going = good(PROPOSED, WELL, 12, 18);
    assertThat(going.at(at(22)).on(7).status()).isEqualTo(DecisionStatus.EXPIRED);
    assertThat(going.at(at(22).minusNanos(1)).on(7).status()).isEqualTo(DecisionStatus.PROPOSED);
    assertThat(going.approved(22, 7, ASKING, NEXT).ends().dose(ASKING)).isEqualTo(DOSE);
    Story again = good(going, WELL, 22);
    assertThat(again.at(at(24)).on(22).status()).isEqualTo(DecisionStatus.PROPOSED);
  }

  @Test
  void ignoresAVerdictOnAnotherStep() {
    Story.Ending ends = PROPOSED.approved(9, 7, ASKING, Hold.of(1, 7, 10)).at(at(10));
    assertThat(ends.on(7).status()).isEqualTo(DecisionStatus.PROPOSED);
    assertThat(ends.dose(ASKING)).isEqualTo(DOSE);
  }

  @Test
  @Shows({"B4.VARIANT", "B4a.PREREQUISITE"})
  void proposesTheNearestHarderVariantThatNothingForbids() {
    Rung need =
        Rungs.guarded(
            Rungs.CLIMBER,
            Set.of("SURG"),
            Set.of("HTN"),
            Optional.of(
                new Prerequisite("bridge", Optional.of(Hold.of(3, 10, 10)), OptionalInt.of(2))));
    Dose top = Hold.of(3, 10, 10);
    PlanItem bridge = item(Rungs.ladder(List.of(), Rungs.BRIDGE, List.of(need)), top);
    Story story = good(Story.of(bridge), Done.all(bridge, top), 0, 3, 7).morning(6, 1);
    Story sore = story.morning(2, 2).morning(3, 3).morning(4, 2).morning(5, 3).morning(6, 3);
    assertThat(story.at(at(9)).on(7).to())
        .contains(Hold.of(2, 1, 15).withVariant(Optional.of("mountain-climber")));
    assertThat(story.at(at(9)).on(7).status()).isEqualTo(DecisionStatus.PROPOSED);
    assertThat(story.conditions("HTN").at(at(9)).on(7).kind()).isEqualTo(ADVANCE);
    assertHeld(story.conditions("SURG").at(at(9)).on(7), ReasonCode.AT_CEILING);
    assertHeld(sore.at(at(9)).on(7), ReasonCode.AT_CEILING);
  }

  @Test
  void stepsAVariantByItsOwnRecord() {
    Ladder ladder =
        Rungs.ladder(List.of(Rungs.PELVIC_TILT), Rungs.BRIDGE, List.of(Rungs.BRIDGE_SINGLE_LEG));
    Dose tilt = Hold.of(1, 29, 5).withVariant(Optional.of("pelvic-tilt"));
    PlanItem bridge = item(ladder, tilt);
    assertThat(good(Story.of(bridge), Done.all(bridge, tilt), 0, 3, 7).ends().on(7).to())
        .contains(Hold.of(1, 30, 5).withVariant(Optional.of("pelvic-tilt")));
    Dose top = Hold.of(1, 30, 5).withVariant(Optional.of("pelvic-tilt"));
    PlanItem atTop = prescribing(bridge, top);
    assertThat(good(Story.of(atTop), Done.all(atTop, top), 0, 3, 7).at(at(9)).on(7).to())
        .contains(DOSE);
  }

  @Test
  void beginsANewRunAtTheDoseOfALaterRevision() {
    PlanItem bridge = item(Rungs.alone(Rungs.BRIDGE));
    Dose revised = Hold.of(1, 8, 10);
    Story story = good(Story.of(bridge), WELL, 0, 3).revised(5, prescribing(bridge, revised));
    assertThat(story.ends().dose(bridge)).isEqualTo(revised);
    assertThat(story.ends().item(bridge).since()).isEqualTo(Story.DAY_0.plusDays(5));
    assertThat(story.ends().standing().prescribedAt(bridge.id(), at(5))).contains(DOSE);
    Done more = Done.all(bridge, revised);
    assertHeld(good(story, more, 7).ends().on(7), ReasonCode.NEED_2_SESSIONS);
  }

  @Test
  void keepsTheRunWhereALaterRevisionKeepsTheDose() {
    PlanItem bridge = item(Rungs.alone(Rungs.BRIDGE));
    Story story = good(Story.of(bridge), WELL, 0, 3).revised(5, keeping(bridge));
    assertThat(good(story, WELL, 7).ends().on(7).kind()).isEqualTo(ADVANCE);
    Story same = good(Story.of(bridge), WELL, 0, 3).revised(5, prescribing(bridge, DOSE));
    assertHeld(good(same, WELL, 7).ends().on(7), ReasonCode.NEED_2_SESSIONS);
  }

  @Test
  void judgesSessionsFromLongBeforeThePlanWasWritten() {
    PlanItem bridge = item(Rungs.alone(Rungs.BRIDGE));
    Story story = good(Story.of(bridge), WELL, -40, -37, -33);
    assertThat(story.ends().on(-33).kind()).isEqualTo(ADVANCE);
  }

  @Test
  void judgesAnAddedItemFromItsFirstDoseOnAndAnEndedOneNoMore() {
    PlanItem bridge = item(Rungs.alone(Rungs.BRIDGE));
    PlanItem shells = item(Rungs.alone(Rungs.CLAMSHELL));
    Done shelled = Done.all(shells, Rungs.CLAMSHELL.start());
    Story story = Story.of(bridge).revised(5, shells).session(2, shelled).morning(3, 1);
    assertThat(story.ends().on(2).from()).contains(Rungs.CLAMSHELL.start());
    assertThat(story.ends().standing().items()).containsOnlyKeys(shells.id());
    assertThat(story.session(6, WELL).ends().standing().decisions()).hasSize(1);
    Story before = story.session(4, WELL).morning(5, 1);
    assertThat(before.ends().on(4, bridge).kind()).isEqualTo(HOLD);
  }

  @Test
  void startsGentlyWhereThePatientDoes() {
    PlanItem it = item(Rungs.alone(Rungs.BRIDGE));
    PlanItem gentle =
        new PlanItem(
            it.id(),
            it.exercise(),
            it.ladder(),
            it.dose(),
            true,
            it.approval(),
            it.corridor(),
            it.daysPerWeek(),
            it.incrementKilograms(),
            it.cautionsConfirmed(),
            it.quota());
    assertThat(Story.of(gentle).ends().dose(gentle)).isEqualTo(Hold.of(1, 5, 5));
  }

  @Test
  void tellsAPastDayByWhatIsKnownOfTheTimeBefore() {
    PlanItem bridge = item(Rungs.alone(Rungs.BRIDGE));
    Story story =
        good(Story.of(bridge), WELL, 0, 3, 7).revised(12, prescribing(bridge, Hold.of(1, 9, 10)));
    assertThat(doseOn(story, bridge, 7)).isEqualTo(DOSE);
    assertThat(doseOn(story, bridge, 8)).isEqualTo(NEXT);
    assertThat(doseOn(story, bridge, 12)).isEqualTo(NEXT);
    assertThat(doseOn(story, bridge, 13)).isEqualTo(Hold.of(1, 9, 10));
  }

  @Test
  void endsThePlanAfterItsLastDay() {
    PlanItem bridge = item(Rungs.alone(Rungs.BRIDGE));
    PlanRevision open = Story.of(bridge).history().plans().getFirst();
    PlanRevision bounded =
        new PlanRevision(
            1,
            open.recordedAt(),
            open.startsOn(),
            Optional.of(Story.DAY_0.plusDays(9)),
            open.painPolicy(),
            3,
            open.settings(),
            open.items());
    History history =
        new History(
            Story.ZONE,
            Story.BIRTH_DATE,
            Conditions.NONE,
            List.of(bounded),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Standing last = Progression.of(history, at(10).minusNanos(1));
    assertThat(last.status()).isEqualTo(PlanStatus.ACTIVE);
    assertThat(last.nextDueAt()).contains(at(10));
    assertThat(Progression.of(history, at(10)).status()).isEqualTo(PlanStatus.ENDED);
  }

  @Test
  void knowsAPatientWithoutAPlan() {
    History history =
        new History(
            Story.ZONE,
            Story.BIRTH_DATE,
            Conditions.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Standing standing = Progression.of(history, at(0));
    assertThat(standing.items()).isEmpty();
    assertThat(standing.status()).isEqualTo(PlanStatus.ACTIVE);
  }

  private static Dose doseOn(Story story, PlanItem item, int day) {
    History known = story.history().upTo(Story.DAY_0.plusDays(day));
    return Progression.of(known, at(day)).items().get(item.id()).dose();
  }

  private static Story good(Story story, Done done, int... days) {
    Story told = story;
    for (int day : days) {
      told = told.session(day, done).morning(day + 1, 1);
    }
    return told;
  }

  private static void assertHeld(Decision decision, ReasonCode code) {
    assertThat(decision.kind()).isEqualTo(HOLD);
    assertThat(decision.reasons().getFirst().rule()).isEqualTo(code);
  }
}
