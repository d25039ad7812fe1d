package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progression.AlertKind.EFFORT_EASY;
import static org.gradual.tracking.progression.AlertKind.NEAR_CEILING;
import static org.gradual.tracking.progression.AlertKind.SUSPENDED_WAITING;
import static org.gradual.tracking.progression.AlertKind.VARIANT_PROPOSED;
import static org.gradual.tracking.progression.Story.asking;
import static org.gradual.tracking.progression.Story.at;
import static org.gradual.tracking.progression.Story.item;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Repetitions;
import org.gradual.tracking.dose.Rung;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alerts that tell of how things stand, and are over by themselves. */
class LookoutTest {

  private static final Dose DOSE = Hold.of(1, 5, 10);
  private static final PlanItem BRIDGE = item(Rungs.alone(Rungs.BRIDGE), DOSE);
  private static final Done WELL = Done.all(BRIDGE, DOSE);

  // --- suspended and waiting ---------------------------------------------------------------------

  @Test
  @Shows("B12.SUSPENDED_WAITING")
  void tellsOfASuspendedItemThatNobodyHasLookedAtForThreeDays() {
    Story stopped = Story.of(BRIDGE).session(0, WELL.during(7));
    Instant due = at(0, Story.MORNING).plus(Duration.ofDays(3));
    assertThat(open(stopped, SUSPENDED_WAITING, due.minusNanos(1))).isEmpty();
    assertThat(stopped.at(due.minusNanos(1)).standing().nextDueAt()).contains(due);
    Alert alert = open(stopped, SUSPENDED_WAITING, due).orElseThrow();
    assertThat(alert.severity()).isEqualTo(Severity.HIGH);
    assertThat(alert.item()).contains(BRIDGE.id());
    assertThat(alert.raisedAt()).isEqualTo(due);
    assertThat(alert.reasons())
        .containsExactly(
            new Reason(
                ReasonCode.SUSPENDED_WAITING,
                "suspended since 2026-09-07, and no therapist has looked for 3 days",
                "design"));
    assertThat(open(stopped, SUSPENDED_WAITING, at(100))).contains(alert);
  }

  @Test
  @Shows("B12.SUSPENDED_WAITING")
  void waitsNoLongerOnceTheItemGoesOn() {
    Story stopped = Story.of(BRIDGE).session(0, WELL.during(7));
    Story cleared = stopped.cleared(5, AlertKind.PAIN_CRITICAL, BRIDGE);
    assertThat(open(cleared, SUSPENDED_WAITING, at(6))).isEmpty();
    Story again = cleared.session(8, WELL.during(7));
    assertThat(open(again, SUSPENDED_WAITING, at(11))).isEmpty();
    assertThat(open(again, SUSPENDED_WAITING, at(11, Story.MORNING))).isPresent();
  }

  @Test
  void tellsOfTheWaitThatIsLeftWhenOneOfTwoStopsIsCleared() {
    Story both =
        Story.of(BRIDGE)
            .session(0, WELL.during(7))
            .session(2, WELL.during(6).stopped(StopReason.PAIN))
            .cleared(4, AlertKind.PAIN_CRITICAL, BRIDGE);
    assertThat(open(both, SUSPENDED_WAITING, at(5))).isEmpty();
    assertThat(open(both, SUSPENDED_WAITING, at(5, Story.MORNING))).isPresent();
  }

  @Test
  void waitsForNothingThatIsNotInThePlan() {
    PlanItem other = item(Rungs.alone(Rungs.CLAMSHELL));
    Story left = Story.of(BRIDGE, other).session(0, WELL.during(7)).revised(1, other);
    assertThat(open(left, SUSPENDED_WAITING, at(10))).isEmpty();
  }

  // --- too easy ----------------------------------------------------------------------------------

  @ParameterizedTest(name = "efforts {0}: {1} times too easy")
  @CsvSource({
    "4, 0",
    "4 4, 1",
    "0 4, 1",
    "5 4, 0",
    "4 5, 0",
    "4 4 4, 2",
    "5 4 4, 1",
    "4 4 5, 0",
    "4 5 4, 0"
  })
  @Shows("B12.EFFORT_EASY")
  void tellsOfAnItemThatWasEasyTwice(String efforts, int times) {
    Story story = Story.of(BRIDGE);
    int day = 0;
    for (int effort : Arrays.stream(efforts.split(" ")).mapToInt(Integer::parseInt).toArray()) {
      story = story.session(day, WELL.effort(effort)).morning(day + 1, 1);
      day += 2;
    }
    Optional<Alert> alert = open(story, EFFORT_EASY, at(day));
    assertThat(alert.map(Alert::count).orElse(0)).isEqualTo(times);
    assertThat(alert.map(Alert::severity).orElse(Severity.LOW)).isEqualTo(Severity.LOW);
  }

  @Test
  @Shows("B12.EFFORT_EASY")
  void isNoShortcutToAHigherDose() {
    Story story = Story.of(BRIDGE).session(0, WELL.effort(1)).morning(1, 1);
    Story easy = story.session(2, WELL.effort(1)).morning(3, 1);
    assertThat(easy.ends().on(2).reasons().getFirst().rule())
        .isEqualTo(ReasonCode.MIN_DAYS_SAME_DOSE);
    assertThat(open(easy, EFFORT_EASY, at(4)).orElseThrow().reasons())
        .containsExactly(
            new Reason(ReasonCode.EFFORT_EASY, "effort 1 after 1, easy up to 4", "design"));
  }

  @Test
  void comparesSessionsThatAreConsecutiveOnly() {
    Story near = Story.of(BRIDGE).session(0, WELL.effort(3)).session(14, WELL.effort(3));
    assertThat(open(near, EFFORT_EASY, at(15))).isPresent();
    Story far = Story.of(BRIDGE).session(0, WELL.effort(3)).session(15, WELL.effort(3));
    assertThat(open(far, EFFORT_EASY, at(16))).isEmpty();
  }

  @Test
  void findsNothingEasyThatWasNotDone() {
    Story story = Story.of(BRIDGE).session(0, WELL.effort(3)).session(2, WELL.effort(0).sets());
    assertThat(open(story, EFFORT_EASY, at(4))).isEmpty();
  }

  @Test
  void tellsOfAnEasyItemAloneAmongOthers() {
    PlanItem other = item(Rungs.alone(Rungs.CLAMSHELL));
    Done hard = Done.all(other, Repetitions.of(1, 8)).effort(6);
    Story story =
        Story.of(BRIDGE, other).session(0, WELL.effort(3), hard).session(2, WELL.effort(3), hard);
    assertThat(story.at(at(4)).standing().alerts())
        .extracting(Alert::item)
        .containsExactly(Optional.of(BRIDGE.id()));
  }

  @Test
  void tellsWhatIsEasyAgainAfterAClearing() {
    Story cleared =
        Story.of(BRIDGE)
            .session(0, WELL.effort(3))
            .session(2, WELL.effort(3))
            .cleared(3, EFFORT_EASY, BRIDGE);
    assertThat(open(cleared, EFFORT_EASY, at(4))).isEmpty();
    assertThat(open(cleared.session(5, WELL.effort(3)), EFFORT_EASY, at(6)))
        .hasValueSatisfying(it -> assertThat(it.count()).isEqualTo(1));
  }

  // --- near the ceiling --------------------------------------------------------------------------

  @ParameterizedTest(name = "from {0} repetitions")
  @CsvSource({"12, false", "13, true", "14, false"})
  @Shows("B12.NEAR_CEILING")
  void tellsOfADoseThatRoseToOneStepBelowItsCeiling(int reps, boolean told) {
    Story risen = good(clams(reps), Repetitions.of(3, reps), 0, 3, 7);
    assertThat(risen.ends().on(7).kind()).isEqualTo(DecisionKind.ADVANCE);
    assertThat(open(risen, NEAR_CEILING, at(9)).isPresent()).isEqualTo(told);
  }

  @Test
  @Shows("B12.NEAR_CEILING")
  void saysNothingOfWhatATherapistPrescribed() {
    assertThat(open(good(clams(14), Repetitions.of(3, 14), 0, 3), NEAR_CEILING, at(5))).isEmpty();
    Story risenBefore = good(clams(10), Repetitions.of(3, 10), 0, 3, 7);
    Story prescribed = risenBefore.revised(9, Story.prescribing(CLAMS, Repetitions.of(3, 14)));
    assertThat(open(prescribed, NEAR_CEILING, at(10))).isEmpty();
  }

  @Test
  void tellsOfTheItemThatRoseAndOfNoOtherAtTheSameDose() {
    Rung alike =
        new Rung(
            "reverse-clamshell",
            1,
            Rungs.CLAMSHELL.tier(),
            Rungs.CLAMSHELL.family(),
            Rungs.CLAMSHELL.phase(),
            false,
            Rungs.CLAMSHELL.start(),
            Rungs.CLAMSHELL.gentle(),
            Rungs.CLAMSHELL.ceiling(),
            Rungs.CLAMSHELL.steps(),
            Set.of(),
            Set.of(),
            Optional.empty());
    PlanItem rising = item(Rungs.alone(alike), Repetitions.of(3, 13));
    PlanItem prescribed = Story.prescribing(CLAMS, Repetitions.of(3, 14));
    Story story = good(Story.of(rising, prescribed), Repetitions.of(3, 13), 0, 3, 7);
    assertThat(story.at(at(9)).standing().alerts())
        .filteredOn(it -> it.kind() == NEAR_CEILING)
        .extracting(Alert::item)
        .containsExactly(Optional.of(rising.id()));
  }

  @Test
  @Shows("B12.NEAR_CEILING")
  void isOverAtTheCeilingAndAfterAStepDownAndIsNotToldAgain() {
    Story near = good(clams(13), Repetitions.of(3, 13), 0, 3, 7);
    Alert alert = open(near, NEAR_CEILING, at(9)).orElseThrow();
    assertThat(alert.severity()).isEqualTo(Severity.LOW);
    assertThat(alert.raisedAt()).isEqualTo(at(8));
    assertThat(alert.reasons())
        .extracting(Reason::detail)
        .containsExactly("one step below the ceiling of clamshell");
    assertThat(open(good(near, Repetitions.of(3, 14), 9, 12, 16), NEAR_CEILING, at(18))).isEmpty();

    Story down =
        near.session(9, Done.all(CLAMS, Repetitions.of(3, 14)).during(6))
            .cleared(10, AlertKind.PAIN_ABOVE_ACCEPTABLE, CLAMS);
    assertThat(open(down, NEAR_CEILING, at(11))).isEmpty();
    Story again = good(down, Repetitions.of(3, 13), 12, 15, 19);
    assertThat(again.at(at(21)).dose(CLAMS)).isEqualTo(Repetitions.of(3, 14));
    assertThat(open(again, NEAR_CEILING, at(21))).isEmpty();
  }

  @Test
  void tellsOfAnApprovedStepFromTheVerdictOn() {
    PlanItem clams = asking(item(Rungs.alone(Rungs.CLAMSHELL), Repetitions.of(3, 13)));
    Story proposed = good(Story.of(clams), Repetitions.of(3, 13), 0, 3, 7);
    assertThat(open(proposed, NEAR_CEILING, at(9))).isEmpty();
    Story approved = proposed.approved(10, 7, clams, Repetitions.of(3, 14));
    assertThat(open(approved, NEAR_CEILING, at(11)).orElseThrow().raisedAt())
        .isEqualTo(at(10, Story.MORNING));
  }

  // --- a variant is proposed ---------------------------------------------------------------------

  private static final PlanItem WALKING =
      item(
          Rungs.ladder(List.of(), Rungs.WALKING, List.of(Rungs.WALKING_BRISK)),
          DurationDose.of(30, 5));
  private static final Dose BRISK =
      DurationDose.of(10, 3).withVariant(Optional.of("walking-brisk"));

  @Test
  @Shows("B12.VARIANT_PROPOSED")
  void tellsOfAVariantThatWaitsForTheTherapist() {
    Story proposed = walked();
    Alert alert = open(proposed, VARIANT_PROPOSED, at(9)).orElseThrow();
    assertThat(alert.severity()).isEqualTo(Severity.INFO);
    assertThat(alert.item()).contains(WALKING.id());
    assertThat(alert.raisedAt()).isEqualTo(at(8));
    assertThat(alert.reasons())
        .extracting(Reason::detail)
        .containsExactly("walking-brisk is proposed and waits for the therapist");
  }

  @Test
  @Shows("B12.VARIANT_PROPOSED")
  void isOverOnceTheProposalIsAnsweredOrExpired() {
    Story proposed = walked();
    assertThat(open(proposed.approved(9, 7, WALKING, BRISK), VARIANT_PROPOSED, at(10))).isEmpty();
    assertThat(open(proposed.vetoed(9, 7, WALKING, BRISK), VARIANT_PROPOSED, at(10))).isEmpty();
    Settings hasty = Story.with(Setting.PROPOSAL_DAYS, "3");
    Story unanswered =
        good(Story.of(PainPolicy.PAIN_MONITORED, hasty, WALKING), DurationDose.of(30, 5), 0, 3, 7);
    assertThat(open(unanswered, VARIANT_PROPOSED, at(11).minusNanos(1))).isPresent();
    assertThat(open(unanswered, VARIANT_PROPOSED, at(11))).isEmpty();
  }

  @Test
  void saysNothingOfAStepThatStaysWithTheExercise() {
    PlanItem bridge = asking(BRIDGE);
    Story proposed = good(Story.of(bridge), DOSE, 0, 3, 7);
    assertThat(proposed.at(at(9)).item(bridge).proposal()).isPresent();
    assertThat(open(proposed, VARIANT_PROPOSED, at(9))).isEmpty();
  }

  @Test
  void isToldAgainWhenItRestsOnWhatCameAfterAClearing() {
    Story proposed = walked().cleared(9, VARIANT_PROPOSED, WALKING);
    assertThat(open(proposed, VARIANT_PROPOSED, at(10))).isEmpty();
    Story late =
        proposed.withSessions(
            proposed.history().sessions().stream()
                .map(
                    it -> new Session(it.id(), it.performedAt(), at(10), it.localDay(), it.items()))
                .toList());
    assertThat(open(late, VARIANT_PROPOSED, at(11))).isPresent();
  }

  private static Story walked() {
    return good(Story.of(WALKING), DurationDose.of(30, 5), 0, 3, 7);
  }

  private static final PlanItem CLAMS = item(Rungs.alone(Rungs.CLAMSHELL));

  private static Story clams(int reps) {
    return Story.of(Story.prescribing(CLAMS, Repetitions.of(3, reps)));
  }

  private static Story good(Story story, Dose dose, int... days) {
    PlanItem only = story.history().plans().getFirst().items().getFirst();
    Story told = story;
    for (int day : days) {
      told = told.session(day, Done.all(only, dose)).morning(day + 1, 1);
    }
    return told;
  }

  private static Optional<Alert> open(Story story, AlertKind kind, Instant now) {
    return story.at(now).standing().alerts().stream()
        .filter(it -> it.kind() == kind && it.isOpen())
        .findFirst();
  }
}
