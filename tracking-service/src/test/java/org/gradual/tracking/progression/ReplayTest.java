package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Repetitions;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;

/** The same history under other rules. */
class ReplayTest {

  private static final Instant LATER = Story.at(13);
  private static final Hold FOUR = Hold.of(1, 4, 10);
  private static final Hold FIVE = Hold.of(1, 5, 10);
  private static final Hold SIX = Hold.of(1, 6, 10);
  private static final Hold SEVEN = Hold.of(1, 7, 10);
  private static final PlanItem BRIDGE = Story.item(Rungs.alone(Rungs.BRIDGE), FIVE);

  private static Alternative with(Setting setting, String value) {
    return new Alternative(
        Map.of(setting, new BigDecimal(value)), Optional.empty(), Optional.empty());
  }

  private static Alternative from(int day, Alternative rules) {
    return new Alternative(
        rules.settings(), rules.painPolicy(), Optional.of(Story.DAY_0.plusDays(day)));
  }

  private static Replay replay(Story story, Alternative rules) {
    return Replay.of(story.history(), LATER, rules);
  }

  private static Decision on(int day, Standing standing) {
    return new Story.Ending(standing).on(day);
  }

  private static List<Dose> curve(Standing standing, PlanItem item) {
    return standing.doses().get(item.id()).stream().map(DosePeriod::dose).toList();
  }

  private static Story well(Story story, Dose dose, int... days) {
    Story told = story;
    for (int day : days) {
      told = told.session(day, Done.all(BRIDGE, dose)).morning(day + 1, 1);
    }
    return told;
  }

  private static List<ReasonCode> rules(Decision decision) {
    return decision.reasons().stream().map(Reason::rule).toList();
  }

  @Test
  void tellsNoDifferenceUnderThePlansOwnRules() {
    Story story = well(Story.of(BRIDGE), FIVE, 0, 3, 7);
    Replay replay =
        replay(
            story,
            new Alternative(
                Map.of(Setting.QUALIFYING_SESSIONS, new BigDecimal("2")),
                Optional.of(PainPolicy.PAIN_MONITORED),
                Optional.empty()));
    assertThat(on(7, replay.actual()).kind()).isEqualTo(DecisionKind.ADVANCE);
    assertThat(replay.replayed()).isEqualTo(replay.actual());
    assertThat(replay.differences()).isEmpty();
  }

  @Test
  void holdsWhereStricterRulesWouldHaveHeld() {
    Story story = well(well(Story.of(BRIDGE), FIVE, 0, 3, 7), SIX, 9);
    Replay replay = replay(story, with(Setting.QUALIFYING_SESSIONS, "4"));
    assertThat(on(7, replay.replayed()).kind()).isEqualTo(DecisionKind.HOLD);
    assertThat(rules(on(7, replay.replayed()))).containsExactly(ReasonCode.NEED_2_SESSIONS);
    assertThat(curve(replay.actual(), BRIDGE)).containsExactly(FIVE, SIX);
    assertThat(curve(replay.replayed(), BRIDGE)).containsExactly(FIVE);
  }

  @Test
  void listsEachSessionThatIsDecidedOtherwiseOnce() {
    Story story = well(well(Story.of(BRIDGE), FIVE, 0, 3, 7), SIX, 9);
    List<Replay.Difference> differences =
        replay(story, with(Setting.QUALIFYING_SESSIONS, "4")).differences();
    assertThat(differences)
        .extracting(it -> it.session().orElseThrow())
        .containsExactly(Story.sessionOn(3), Story.sessionOn(7), Story.sessionOn(9));
    assertThat(differences.getLast().actual()).map(Decision::to).hasValue(Optional.of(SIX));
    assertThat(differences.getLast().replayed()).map(Decision::to).hasValue(Optional.of(FIVE));
  }

  @Test
  void isNoDifferenceThatTheSameRuleHasOtherNumbers() {
    Story story = well(Story.of(BRIDGE), FIVE, 0);
    Replay replay = replay(story, with(Setting.QUALIFYING_SESSIONS, "3"));
    assertThat(on(0, replay.replayed()).reasons()).isNotEqualTo(on(0, replay.actual()).reasons());
    assertThat(replay.differences()).isEmpty();
  }

  @Test
  void risesFromItsOwnDoseThoughAnotherOneWasPerformed() {
    Story story = well(well(Story.of(BRIDGE), FIVE, 0, 3, 7), SIX, 9, 12);
    Replay replay = replay(story, with(Setting.MIN_DAYS_SAME_DOSE, "3"));
    assertThat(curve(replay.replayed(), BRIDGE)).containsExactly(FIVE, SIX, SEVEN);
    assertThat(on(3, replay.replayed()).to()).contains(SIX);
    assertThat(on(12, replay.replayed()).from()).contains(SIX);
    assertThat(on(12, replay.replayed()).to()).contains(SEVEN);
  }

  @Test
  void measuresASessionByWhatWasReallyPrescribed() {
    Story story = well(well(Story.of(BRIDGE), FIVE, 0, 3), FIVE, 5);
    Replay replay = replay(story, with(Setting.MIN_DAYS_SAME_DOSE, "3"));
    assertThat(on(3, replay.replayed()).to()).contains(SIX);
    assertThat(on(5, replay.replayed()).from()).contains(SIX);
    assertThat(on(5, replay.replayed()).inputs())
        .containsEntry("everySetDone", true)
        .containsEntry("asPrescribed", true)
        .containsEntry("volumePrescribed", FIVE.volume());
  }

  @Test
  void beginsARunAnewWhereTheRealDoseChanged() {
    Story story = well(well(Story.of(BRIDGE), FIVE, 0, 3, 7), SIX, 9);
    Replay replay = replay(story, with(Setting.MIN_DAYS_SAME_DOSE, "8"));
    assertThat(on(7, replay.replayed()).kind()).isEqualTo(DecisionKind.HOLD);
    assertThat(rules(on(9, replay.replayed()))).containsExactly(ReasonCode.NEED_2_SESSIONS);
    assertThat(on(9, replay.replayed()).inputs()).containsEntry("daysAtDose", 0L);
  }

  @Test
  void beginsARunAnewWhereItsOwnDoseMoves() {
    Story story = well(Story.of(BRIDGE), FIVE, 0, 3, 5);
    Replay replay = replay(story, with(Setting.MIN_DAYS_SAME_DOSE, "3"));
    assertThat(rules(on(5, replay.replayed()))).containsExactly(ReasonCode.NEED_2_SESSIONS);
  }

  @Test
  void takesADoseBackOnceOnly() {
    PlanItem bridge = Story.prescribing(BRIDGE, SEVEN);
    Story story =
        Story.of(bridge)
            .session(0, Done.all(bridge, SEVEN).effort(8))
            .session(2, Done.all(bridge, SEVEN).effort(8));
    Replay replay = replay(story, with(Setting.EFFORT_REGRESS, "8"));
    assertThat(on(0, replay.replayed()).to()).contains(SIX);
    assertThat(rules(on(2, replay.replayed())))
        .containsExactly(ReasonCode.ALREADY_TAKEN_BACK, ReasonCode.EFFORT_TOO_HIGH);
  }

  @Test
  void stopsWhatAnotherPolicyWouldHaveStoppedAndNobodyEverCleared() {
    Story story =
        Story.of(BRIDGE)
            .session(0, Done.all(BRIDGE, FIVE).during(4))
            .morning(1, 1)
            .session(3, Done.all(BRIDGE, FIVE))
            .morning(4, 1);
    Replay replay =
        replay(
            story,
            new Alternative(Map.of(), Optional.of(PainPolicy.STOP_ON_PAIN), Optional.empty()));
    assertThat(on(0, replay.actual()).kind()).isEqualTo(DecisionKind.HOLD);
    assertThat(on(0, replay.replayed()).kind()).isEqualTo(DecisionKind.SUSPEND);
    assertThat(rules(on(3, replay.replayed()))).containsExactly(ReasonCode.SUSPENDED);
  }

  @Test
  void countsAnApprovalAsGivenThoughAnotherDoseIsProposed() {
    PlanItem asking = Story.asking(Story.item(Rungs.alone(Rungs.BRIDGE), SIX));
    Story story =
        Story.of(asking)
            .session(0, Done.all(asking, SIX).effort(9))
            .then(it -> well(it, FIVE, 1, 5, 8))
            .approved(10, 8, asking, SIX);
    Replay replay = replay(story, with(Setting.EFFORT_REGRESS, "10"));
    assertThat(curve(replay.actual(), asking)).containsExactly(SIX, FIVE, SIX);
    assertThat(on(8, replay.replayed()).to()).contains(SEVEN);
    assertThat(on(8, replay.replayed()).status()).isEqualTo(DecisionStatus.APPROVED);
    assertThat(curve(replay.replayed(), asking)).containsExactly(SIX, SEVEN);
  }

  @Test
  void countsAVetoAsGiven() {
    PlanItem asking = Story.asking(BRIDGE);
    Story story = well(Story.of(asking), FIVE, 0, 4, 7).vetoed(9, 7, asking, SIX);
    Replay replay = replay(story, with(Setting.PAIN_CRITICAL, "8"));
    assertThat(on(7, replay.replayed()).status()).isEqualTo(DecisionStatus.VETOED);
    assertThat(curve(replay.replayed(), asking)).containsExactly(FIVE);
  }

  @Test
  void givesNoEffectToAVerdictThatHadNone() {
    PlanItem asking = Story.asking(BRIDGE);
    Story story = well(Story.of(asking), FIVE, 0, 4, 7).approved(9, 7, asking, SEVEN);
    Replay replay = replay(story, new Alternative(Map.of(), Optional.empty(), Optional.empty()));
    assertThat(replay.actual().items().get(asking.id()).dose()).isEqualTo(FIVE);
    assertThat(replay.replayed()).isEqualTo(replay.actual());
  }

  @Test
  void givesNoEffectToAVerdictThatCameTooLate() {
    PlanItem asking = Story.asking(BRIDGE);
    Settings hasty = Story.with(Setting.PROPOSAL_DAYS, "3");
    Story story =
        well(Story.of(PainPolicy.PAIN_MONITORED, hasty, asking), FIVE, 0, 4, 7)
            .approved(12, 7, asking, SIX);
    Replay replay = replay(story, with(Setting.PROPOSAL_DAYS, "14"));
    assertThat(on(7, replay.actual()).status()).isEqualTo(DecisionStatus.EXPIRED);
    assertThat(on(7, replay.replayed()).status()).isEqualTo(DecisionStatus.PROPOSED);
    assertThat(curve(replay.replayed(), asking)).containsExactly(FIVE);
  }

  @Test
  void letsAProposalExpireThatNobodyCouldAnswer() {
    PlanItem asking = Story.asking(BRIDGE);
    Story story = well(Story.of(asking), FIVE, 0, 3);
    Map<Setting, BigDecimal> three =
        Map.of(
            Setting.MIN_DAYS_SAME_DOSE, new BigDecimal("3"),
            Setting.PROPOSAL_DAYS, new BigDecimal("3"));
    Alternative hasty = new Alternative(three, Optional.empty(), Optional.empty());
    Replay replay = Replay.of(story.history(), Story.at(9), hasty);
    assertThat(on(3, replay.replayed()).kind()).isEqualTo(DecisionKind.ADVANCE);
    assertThat(on(3, replay.replayed()).status()).isEqualTo(DecisionStatus.EXPIRED);
    assertThat(curve(replay.replayed(), asking)).containsExactly(FIVE);
  }

  @Test
  void keepsWhatATherapistPrescribed() {
    Story story =
        well(Story.of(BRIDGE), FIVE, 0, 3)
            .revised(5, Story.prescribing(BRIDGE, FOUR))
            .then(it -> well(it, FOUR, 6));
    Replay replay = replay(story, with(Setting.MIN_DAYS_SAME_DOSE, "3"));
    assertThat(curve(replay.replayed(), BRIDGE)).containsExactly(FIVE, SIX, FOUR);
    assertThat(on(6, replay.replayed()).from()).contains(FOUR);
  }

  @Test
  void judgesSessionsFromADayOnOnly() {
    Story story =
        Story.of(BRIDGE)
            .session(0, Done.all(BRIDGE, FIVE).effort(8))
            .morning(1, 1)
            .session(1, Done.all(BRIDGE, FIVE).effort(8))
            .morning(2, 1);
    Alternative stricter = with(Setting.EFFORT_REGRESS, "8");
    assertThat(replay(story, from(0, stricter)).differences())
        .extracting(it -> it.session().orElseThrow())
        .containsExactly(Story.sessionOn(0), Story.sessionOn(1));
    assertThat(replay(story, from(1, stricter)).differences())
        .extracting(it -> it.session().orElseThrow())
        .containsExactly(Story.sessionOn(1));
    assertThat(replay(story, from(2, stricter)).differences()).isEmpty();
  }

  @Test
  void settlesASessionByTheRulesOfItsOwnDay() {
    Story story = well(Story.of(BRIDGE), FIVE, 0, 3, 7);
    Alternative stricter = with(Setting.QUALIFYING_SESSIONS, "4");
    assertThat(replay(story, from(7, stricter)).differences()).hasSize(1);
    assertThat(replay(story, from(8, stricter)).differences()).isEmpty();
  }

  @Test
  void changesEveryRevisionOfThePlanInWhatIsNamedAlone() {
    Story story =
        Story.of(PainPolicy.STOP_ON_PAIN, Story.with(Setting.QUALIFYING_SESSIONS, "3"), BRIDGE)
            .revised(2, Story.keeping(BRIDGE));
    Alternative rules = with(Setting.MIN_DAYS_SAME_DOSE, "3");
    assertThat(story.history().plans().stream().map(rules::of))
        .extracting(it -> it.painPolicy() + " " + it.settings().chosen())
        .containsOnly("STOP_ON_PAIN {QUALIFYING_SESSIONS=3, MIN_DAYS_SAME_DOSE=3}");
  }

  @Test
  void leavesQuotasToTheirOwnPolicy() {
    Quota quota = new Quota(Repetitions.of(1, 24), 12, List.of(8, 10, 12));
    PlanItem hundred = Story.towards(Story.item(Rungs.alone(Rungs.HUNDRED)), quota);
    Story story =
        Story.of(PainPolicy.QUOTA, Settings.DEFAULTS, hundred)
            .session(0, Done.all(hundred, Repetitions.of(1, 7)).during(6));
    Replay replay =
        replay(
            story,
            new Alternative(Map.of(), Optional.of(PainPolicy.PAIN_MONITORED), Optional.empty()));
    assertThat(on(0, replay.actual()).to()).contains(Repetitions.of(1, 8));
    assertThat(rules(on(0, replay.replayed()))).contains(ReasonCode.PAIN_ABOVE_ACCEPTABLE);
  }

  @Test
  void refusesWhatNoPlanMaySet() {
    assertThatThrownBy(() -> replay(Story.of(BRIDGE), with(Setting.PAIN_CRITICAL, "9")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("6..8");
  }
}
