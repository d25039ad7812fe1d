package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gradual.tracking.progression.DecisionKind.ADVANCE;
import static org.gradual.tracking.progression.DecisionKind.HOLD;
import static org.gradual.tracking.progression.DecisionKind.REGRESS;
import static org.gradual.tracking.progression.DecisionKind.SUSPEND;
import static org.gradual.tracking.progression.Story.MORNING;
import static org.gradual.tracking.progression.Story.at;
import static org.gradual.tracking.progression.Story.item;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Repetitions;
import org.gradual.tracking.dose.Rung;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;

/** A condition that is added while a plan runs, and one that is taken away again. */
class DiagnosticianTest {

  private static final Dose DOSE = Hold.of(1, 6, 10);
  private static final Dose CLAMS = Repetitions.of(1, 9);
  private static final PlanItem BRIDGE = item(Rungs.alone(guarded(Rungs.BRIDGE, "OSTEO")), DOSE);
  private static final PlanItem CLAMSHELL = item(Rungs.alone(Rungs.CLAMSHELL), CLAMS);
  private static final Done WELL = Done.all(BRIDGE, DOSE);
  private static final Story BOTH = Story.of(BRIDGE, CLAMSHELL);
  private static final Story FORBIDDEN = BOTH.diagnosed(3, "OSTEO");

  // --- it forbids --------------------------------------------------------------------------------

  @Test
  @Shows("C6.CONTRAINDICATED")
  void suspendsAnItemThatANewConditionForbids() {
    assertThat(FORBIDDEN.ends().standing().decisions())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.kind()).isEqualTo(SUSPEND);
              assertThat(it.status()).isEqualTo(DecisionStatus.APPLIED);
              assertThat(it.session()).isEmpty();
              assertThat(it.item()).contains(BRIDGE.id());
              assertThat(it.exercise()).contains("bridge");
              assertThat(it.from()).contains(DOSE);
              assertThat(it.to()).isEmpty();
              assertThat(it.effectiveAt()).isEqualTo(at(3, MORNING));
              assertThat(it.reasons())
                  .containsExactly(
                      new Reason(ReasonCode.CONTRAINDICATED, "OSTEO: bridge", "S-DIR"));
              assertThat(it.inputs())
                  .containsEntry("conditions", List.of("OSTEO"))
                  .containsEntry("conditionsAdded", List.of("OSTEO"))
                  .containsEntry("planRevision", 1);
            });
    assertThat(FORBIDDEN.ends().item(BRIDGE).state()).isEqualTo(ItemState.SUSPENDED);
    assertThat(FORBIDDEN.ends().dose(BRIDGE)).isEqualTo(DOSE);
    assertThat(FORBIDDEN.ends().item(CLAMSHELL).state()).isEqualTo(ItemState.ACTIVE);
    assertThat(FORBIDDEN.ends().standing().status()).isEqualTo(PlanStatus.ACTIVE);
  }

  @Test
  @Shows({"C6.CONTRAINDICATED", "B12.CONTRAINDICATED"})
  void raisesOneAlertThatIsHigh() {
    Alert alert = onlyAlert(FORBIDDEN);
    assertThat(alert.kind()).isEqualTo(AlertKind.CONTRAINDICATED);
    assertThat(alert.severity()).isEqualTo(Severity.HIGH);
    assertThat(alert.item()).contains(BRIDGE.id());
    assertThat(alert.raisedAt()).isEqualTo(at(3, MORNING));
    assertThat(alert.isOpen()).isTrue();
  }

  @Test
  @Shows("C6.CONTRAINDICATED")
  void givesAReasonForEachOfTwoConditionsAtOnce() {
    Story story =
        Story.of(item(Rungs.alone(guarded(Rungs.BRIDGE, "OSTEO", "DISC", "VCF")), DOSE))
            .diagnosed(3, "OSTEO", "WRI", "DISC");
    assertThat(story.ends().standing().decisions()).hasSize(1);
    assertThat(story.ends().standing().decisions().getFirst().reasons())
        .extracting(Reason::detail)
        .containsExactly("DISC: bridge", "OSTEO: bridge");
    assertThat(onlyAlert(story).count()).isEqualTo(1);
  }

  @Test
  void decidesAgainAndCountsInTheOpenAlertWhenAnotherConditionForbidsIt() {
    Story story =
        Story.of(item(Rungs.alone(guarded(Rungs.BRIDGE, "OSTEO", "DISC")), DOSE))
            .diagnosed(3, "OSTEO")
            .diagnosed(5, "OSTEO", "DISC");
    assertThat(story.ends().standing().decisions())
        .extracting(Decision::kind, Decision::effectiveAt, it -> it.reasons().getFirst().detail())
        .containsExactly(
            tuple(SUSPEND, at(3, MORNING), "OSTEO: bridge"),
            tuple(SUSPEND, at(5, MORNING), "DISC: bridge"));
    assertThat(onlyAlert(story).count()).isEqualTo(2);
    assertThat(onlyAlert(story).reasons()).hasSize(2);
  }

  @Test
  void saysNothingTwiceOfAConditionThatStays() {
    assertThat(FORBIDDEN.diagnosed(5, "OSTEO", "WRI").ends().standing())
        .isEqualTo(FORBIDDEN.ends().standing());
  }

  @Test
  void leavesAPlanAloneThatTheConditionDoesNotConcern() {
    assertUntouched(BOTH.diagnosed(3, "WRI"));
    assertUntouched(BOTH.conditions("WRI").diagnosed(3));
  }

  @Test
  @Shows("C6.CONTRAINDICATED")
  void suspendsAnItemWhoseDoseNamesAForbiddenVariant() {
    PlanItem oneLegged = harder(named(Rungs.BRIDGE_SINGLE_LEG, Rungs.BRIDGE_SINGLE_LEG.start()));
    Story story = Story.of(oneLegged).diagnosed(3, "OSTEO");
    assertThat(story.ends().item(oneLegged).state()).isEqualTo(ItemState.SUSPENDED);
    assertThat(onlyAlert(story).reasons().getFirst().detail())
        .isEqualTo("OSTEO: bridge-single-leg");
    assertUntouched(Story.of(harder(DOSE)).diagnosed(3, "OSTEO"));
  }

  @Test
  void suspendsAnItemWhoseExerciseIsForbiddenAlthoughItsVariantIsNot() {
    PlanItem tilting =
        item(
            Rungs.ladder(List.of(Rungs.PELVIC_TILT), guarded(Rungs.BRIDGE, "OSTEO"), List.of()),
            named(Rungs.PELVIC_TILT, Rungs.PELVIC_TILT.start()));
    assertThat(Story.of(tilting).diagnosed(3, "OSTEO").ends().item(tilting).state())
        .isEqualTo(ItemState.SUSPENDED);
  }

  @Test
  void takesBackTheProposalOfAnItemThatItSuspends() {
    Dose top = Hold.of(3, 10, 10);
    PlanItem bridge =
        item(
            Rungs.ladder(
                List.of(), guarded(Rungs.BRIDGE, "OSTEO"), List.of(Rungs.BRIDGE_SINGLE_LEG)),
            top);
    Story proposed = good(Story.of(bridge), Done.all(bridge, top), 0, 3, 7);
    assertThat(proposed.at(at(9)).on(7).status()).isEqualTo(DecisionStatus.PROPOSED);
    assertThat(proposed.diagnosed(9, "OSTEO").at(at(10)).on(7).status())
        .isEqualTo(DecisionStatus.SUPERSEDED);
  }

  // --- which plan it meets -----------------------------------------------------------------------

  @Test
  void leavesAPlanAloneThatWasWrittenInTheKnowledgeOfIt() {
    Instant written = Story.of(BRIDGE).history().plans().getFirst().recordedAt();
    Story early = Story.of(BRIDGE).diagnosed(written.minusNanos(1), "OSTEO");
    assertUntouched(early.diagnosed(2));
    assertSuspended(Story.of(BRIDGE).diagnosed(written, "OSTEO"));
  }

  @Test
  void meetsTheItemsThatAreInThePlanThen() {
    assertUntouched(BOTH.revised(2, CLAMSHELL).diagnosed(3, "OSTEO"));
    assertUntouched(Story.of(CLAMSHELL).diagnosed(3, "OSTEO").revised(4, CLAMSHELL, BRIDGE));
    assertSuspended(Story.of(CLAMSHELL).revised(3, CLAMSHELL, BRIDGE).diagnosed(3, "OSTEO"));
  }

  @Test
  void knowsAPatientWithoutAPlan() {
    Story story = Story.of(BRIDGE).withPlans(List.of()).diagnosed(3, "OSTEO");
    assertThat(story.ends().alerts()).isEmpty();
  }

  // --- sessions around it ------------------------------------------------------------------------

  @Test
  void holdsASessionAtTheVeryTimeAndAfterIt() {
    for (Duration later : List.of(Duration.ZERO, Duration.ofNanos(1), Duration.ofDays(2))) {
      Story story = FORBIDDEN.session("after", at(3, MORNING).plus(later), WELL);
      Decision held = story.ends().of(Story.id("after"));
      assertThat(held.kind()).isEqualTo(HOLD);
      assertThat(held.reasons().getFirst().rule()).isEqualTo(ReasonCode.SUSPENDED);
      assertThat(held.effectiveAt()).isEqualTo(at(3, MORNING).plus(later));
    }
  }

  @Test
  void holdsASessionBeforeItThatHadNotSettledYet() {
    Story story =
        BOTH.session("before", at(3, MORNING).minusNanos(1), WELL)
            .morning(4, 1)
            .diagnosed(3, "OSTEO");
    assertHeldAsSuspended(story.ends().of(Story.id("before")), at(4));
  }

  @Test
  void leavesASessionAloneThatHadSettledBefore() {
    Story good = BOTH.session(0, WELL).morning(1, 1).session(3, WELL).morning(4, 1);
    Story rising = good.session(7, WELL).morning(8, 1);
    assertThat(rising.diagnosed(at(8).plusNanos(1), "OSTEO").ends().on(7).kind())
        .isEqualTo(ADVANCE);
    assertHeldAsSuspended(rising.diagnosed(at(8), "OSTEO").ends().on(7), at(8));
  }

  @Test
  void judgesALateSessionByTheConditionsOfItsTime() {
    PlanItem atStart =
        item(Rungs.ladder(List.of(guarded(Rungs.PELVIC_TILT, "OSTEO")), Rungs.BRIDGE, List.of()));
    Done sore = Done.all(atStart, Rungs.BRIDGE.start()).during(6);
    Story told = Story.of(atStart).diagnosed(5, "OSTEO");
    assertThat(told.session(4, sore).ends().on(4).to().flatMap(Dose::variant))
        .contains("pelvic-tilt");
    assertThat(told.session(4, sore).ends().item(atStart).state()).isEqualTo(ItemState.SUSPENDED);
    Decision after = told.session(6, sore).ends().on(6);
    assertThat(after.kind()).isEqualTo(SUSPEND);
    assertThat(after.reasons().getLast().rule()).isEqualTo(ReasonCode.NO_EASIER_VARIANT);
  }

  @Test
  void stopsAndLowersMeanwhileAsInAnySuspension() {
    Story story = FORBIDDEN.session(4, WELL.during(7)).session(5, WELL.during(6));
    assertThat(story.ends().on(4).kind()).isEqualTo(SUSPEND);
    assertThat(story.ends().on(5).kind()).isEqualTo(REGRESS);
  }

  @Test
  void isDecidedAnewWhenALateSessionChangesTheDoseThatItMeets() {
    Story late = FORBIDDEN.session(1, WELL.during(6));
    assertThat(late.ends().standing().decisions())
        .filteredOn(it -> it.kind() == SUSPEND)
        .singleElement()
        .satisfies(it -> assertThat(it.from()).contains(Hold.of(1, 5, 10)))
        .satisfies(
            it ->
                assertThat(it.key())
                    .isEqualTo(FORBIDDEN.ends().standing().decisions().getFirst().key()));
  }

  // --- it is taken away --------------------------------------------------------------------------

  @Test
  @Shows("C6.CONTRAINDICATED")
  void staysSuspendedWhenTheConditionIsTakenAwayUntilATherapistHasLooked() {
    Story gone = FORBIDDEN.diagnosed(5);
    assertSuspended(gone);
    assertThat(gone.ends().standing().decisions()).hasSize(1);
    Story.Ending back = gone.cleared(6, AlertKind.CONTRAINDICATED, BRIDGE).ends();
    assertThat(back.item(BRIDGE).state()).isEqualTo(ItemState.ACTIVE);
    assertThat(back.dose(BRIDGE)).isEqualTo(Hold.of(1, 5, 10));
  }

  @Test
  void comesBackAtTheDoseThatTheTherapistNames() {
    Clearing clearing =
        new Clearing(AlertKind.CONTRAINDICATED, Optional.of(BRIDGE.id()), at(6), Optional.of(DOSE));
    assertThat(FORBIDDEN.diagnosed(5).with(clearing).ends().dose(BRIDGE)).isEqualTo(DOSE);
  }

  @Test
  void isSuspendedAgainWhenTheConditionComesBack() {
    Story again = FORBIDDEN.diagnosed(5).diagnosed(8, "OSTEO");
    assertThat(onlyAlert(again).count()).isEqualTo(2);
    Story cleared =
        FORBIDDEN.diagnosed(5).cleared(6, AlertKind.CONTRAINDICATED, BRIDGE).diagnosed(8, "OSTEO");
    assertThat(cleared.ends().alerts())
        .extracting(Alert::isOpen, Alert::ordinal)
        .containsExactly(tuple(false, 1), tuple(true, 2));
    assertSuspended(cleared);
  }

  @Test
  void countsNoSessionTwiceForTheGateAcrossASuspension() {
    Story story = BOTH.session(0, WELL).morning(1, 1).diagnosed(2, "OSTEO").diagnosed(3);
    Done lower = Done.all(BRIDGE, Hold.of(1, 5, 10));
    Story back =
        story.cleared(4, AlertKind.CONTRAINDICATED, BRIDGE).session(5, lower).morning(6, 1);
    assertThat(back.ends().on(5).reasons().getFirst().rule()).isEqualTo(ReasonCode.NEED_2_SESSIONS);
  }

  // --- variants ----------------------------------------------------------------------------------

  @Test
  @Shows("C6.PROPOSAL_FORBIDDEN")
  void endsAProposalOfAVariantThatItForbids() {
    PlanItem bridge = harder(Rungs.BRIDGE.ceiling());
    Story proposed = good(Story.of(bridge), Done.all(bridge, Rungs.BRIDGE.ceiling()), 0, 3, 7);
    assertThat(proposed.at(at(10)).item(bridge).proposal()).isPresent();
    Story.Ending forbidden = proposed.diagnosed(9, "OSTEO").at(at(10));
    assertThat(forbidden.on(7).status()).isEqualTo(DecisionStatus.SUPERSEDED);
    assertThat(forbidden.item(bridge).proposal()).isEmpty();
    assertThat(forbidden.item(bridge).state()).isNotEqualTo(ItemState.SUSPENDED);
    assertThat(proposed.diagnosed(9, "WRI").at(at(10)).item(bridge).proposal()).isPresent();
  }

  @Test
  void proposesNoVariantThatIsForbiddenByThenAndOneThatIsNoLonger() {
    PlanItem bridge = harder(Rungs.BRIDGE.ceiling());
    Story story = good(Story.of(bridge), Done.all(bridge, Rungs.BRIDGE.ceiling()), 0, 3, 7);
    assertThat(story.diagnosed(5, "OSTEO").ends().on(7).reasons().getFirst().rule())
        .isEqualTo(ReasonCode.AT_CEILING);
    Story always = story.conditions("OSTEO");
    assertThat(always.ends().on(7).kind()).isEqualTo(HOLD);
    assertThat(always.diagnosed(5).ends().on(7).kind()).isEqualTo(ADVANCE);
  }

  // --- it asks for caution -----------------------------------------------------------------------

  @Test
  @Shows({"C6.CAUTION_UNCONFIRMED", "B12.CAUTION_UNCONFIRMED"})
  void tellsTheTherapistWhenItAsksForCautionAndLetsTheItemGoOn() {
    Story story = Story.of(careful()).diagnosed(3, "HTN", "OSTEO");
    Alert alert = onlyAlert(story);
    assertThat(alert.kind()).isEqualTo(AlertKind.CAUTION_UNCONFIRMED);
    assertThat(alert.severity()).isEqualTo(Severity.HIGH);
    assertThat(alert.item()).contains(BRIDGE.id());
    assertThat(alert.reasons())
        .containsExactly(new Reason(ReasonCode.CAUTION_UNCONFIRMED, "HTN: bridge", "design"));
    assertThat(story.ends().standing().decisions()).isEmpty();
    assertThat(story.ends().item(BRIDGE).state()).isEqualTo(ItemState.ACTIVE);
  }

  @Test
  @Shows("C6.CAUTION_UNCONFIRMED")
  void letsTheDoseNotRiseUntilTheCautionIsCleared() {
    Story story = good(Story.of(careful()).diagnosed(2, "HTN"), WELL, 0, 3, 7);
    Decision held = story.ends().on(7);
    assertThat(held.kind()).isEqualTo(HOLD);
    assertThat(held.reasons().getFirst().rule()).isEqualTo(ReasonCode.OPEN_ALERT);
    Story cleared = story.cleared(6, AlertKind.CAUTION_UNCONFIRMED, BRIDGE);
    assertThat(cleared.ends().on(7).kind()).isEqualTo(ADVANCE);
  }

  @Test
  void asksForNoCautionThatIsConfirmedAlready() {
    PlanItem it = careful();
    PlanItem confirmed =
        new PlanItem(
            it.id(),
            it.exercise(),
            it.ladder(),
            it.dose(),
            it.gentle(),
            it.approval(),
            it.corridor(),
            it.daysPerWeek(),
            it.incrementKilograms(),
            Set.of("HTN"),
            it.quota());
    assertUntouched(Story.of(confirmed).diagnosed(3, "HTN"));
    assertThat(onlyAlert(Story.of(confirmed).diagnosed(3, "HTN", "SURG")).reasons()).hasSize(1);
  }

  @Test
  void suspendsWhatOneConditionForbidsAndAnotherAsksForCautionWith() {
    PlanItem it =
        item(
            Rungs.alone(
                Rungs.guarded(Rungs.BRIDGE, Set.of("OSTEO"), Set.of("HTN"), Optional.empty())),
            DOSE);
    assertThat(onlyAlert(Story.of(it).diagnosed(3, "OSTEO", "HTN")).kind())
        .isEqualTo(AlertKind.CONTRAINDICATED);
  }

  // --- the past ----------------------------------------------------------------------------------

  @Test
  void isNotKnownTheDayBefore() {
    History history = FORBIDDEN.history();
    assertThat(history.upTo(Story.DAY_0.plusDays(3)).conditions()).isEqualTo(Conditions.NONE);
    assertThat(history.upTo(Story.DAY_0.plusDays(4)).conditions()).isEqualTo(history.conditions());
  }

  // --- parts -------------------------------------------------------------------------------------

  private static Rung guarded(Rung rung, String... forbiddenBy) {
    return Rungs.guarded(rung, Set.of(forbiddenBy), Set.of(), Optional.empty());
  }

  private static Dose named(Rung variant, Dose dose) {
    return dose.withVariant(Optional.of(variant.slug()));
  }

  /** A bridge whose harder variant osteoporosis forbids. */
  private static PlanItem harder(Dose dose) {
    return item(
        Rungs.ladder(List.of(), Rungs.BRIDGE, List.of(guarded(Rungs.BRIDGE_SINGLE_LEG, "OSTEO"))),
        dose);
  }

  /** A bridge with which high blood pressure and a recent operation ask for caution. */
  private static PlanItem careful() {
    return item(
        Rungs.alone(Rungs.guarded(Rungs.BRIDGE, Set.of(), Set.of("HTN", "SURG"), Optional.empty())),
        DOSE);
  }

  private static Story good(Story story, Done done, int... days) {
    Story told = story;
    for (int day : days) {
      told = told.session(day, done).morning(day + 1, 1);
    }
    return told;
  }

  private static Alert onlyAlert(Story story) {
    List<Alert> alerts = story.ends().alerts();
    assertThat(alerts).hasSize(1);
    return alerts.getFirst();
  }

  private static void assertUntouched(Story story) {
    assertThat(story.ends().alerts()).isEmpty();
    assertThat(story.ends().standing().decisions()).isEmpty();
  }

  private static void assertSuspended(Story story) {
    assertThat(story.ends().item(BRIDGE).state()).isEqualTo(ItemState.SUSPENDED);
  }

  private static void assertHeldAsSuspended(Decision decision, Instant at) {
    assertThat(decision.kind()).isEqualTo(HOLD);
    assertThat(decision.reasons().getFirst().rule()).isEqualTo(ReasonCode.SUSPENDED);
    assertThat(decision.effectiveAt()).isEqualTo(at);
  }
}
